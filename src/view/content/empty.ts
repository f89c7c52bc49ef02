import { wrap } from "../../text/wrap.ts";
import { type Line, span } from "../line.ts";
import type { Snapshot } from "../model.ts";
import type { Scene } from "../scene.ts";
import type { PanelName } from "../ui.ts";

/** Whether there is anything that a filter could hide. */
const hasAny = (panel: PanelName, { statement, feeds }: Snapshot): boolean =>
	panel === "feeds" ? feeds.length > 0 : statement[panel].length > 0;

/** Nothing has been read yet, but is about to be: no key is needed. */
const isFirstPoll = ({ statement, feeds, asOf }: Snapshot): boolean =>
	asOf === null &&
	statement.articles === 0 &&
	feeds.some(({ state }) => state === "polling");

const reasonOf = (panel: PanelName, { snapshot, ui, words }: Scene): string => {
	const { empty } = words.board;
	if (hasAny(panel, snapshot))
		return ui.filters[panel] === "" ? empty.disputes : empty.filtered;
	if (snapshot.loading) return empty.loading;
	if (panel !== "feeds" && isFirstPoll(snapshot)) return empty.polling;
	if (panel === "feeds" || panel === "disputes") return empty[panel];
	if (snapshot.asOf) return empty.asOf;
	return snapshot.replay === "playing" ? empty.replay : empty[panel];
};

/** A reason, in as many rows as it needs. */
export const reasonLines = (reason: string, width: number): readonly Line[] =>
	wrap(reason, width - 4).map((text) => [span("  "), span(text, "dim")]);

/** An empty panel says what is missing and which key mends it. */
export const emptyLines = (
	panel: PanelName,
	scene: Scene,
	width: number,
): readonly Line[] => [[], ...reasonLines(reasonOf(panel, scene), width)];
