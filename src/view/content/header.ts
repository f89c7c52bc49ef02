import { wordAge } from "../../wording/age.ts";
import { count, fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";
import { type Line, type Span, span, spread, widthOfLine } from "../line.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { isUp } from "./feeds.ts";
import { isOffline, newsFeeds } from "./network.ts";

/** Nothing new for so long is worth a warning. */
const staleAfter = 60 * 60_000;

const lastSuccessOf = ({ snapshot }: Scene): string | null =>
	newsFeeds(snapshot).reduce<string | null>(
		(latest, { lastSuccess }) =>
			lastSuccess !== null && (latest === null || lastSuccess > latest)
				? lastSuccess
				: latest,
		null,
	);

/** How long ago any feed last answered, where that is too long; of played coverage nothing is late. */
export const staleFor = (scene: Scene): string | null => {
	if (scene.snapshot.replay) return null;
	const last = lastSuccessOf(scene);
	if (last === null) return null;
	const { now } = scene.snapshot;
	return now.getTime() - Date.parse(last) > staleAfter
		? wordAge(last, now, scene.locale)
		: null;
};

/** What moment the panels show; anything but live is said loudly. */
const momentSpan = (scene: Scene): Span => {
	const { snapshot, ui, words, locale } = scene;
	const { header } = words.board;
	if (snapshot.asOf) {
		const day = wordDay(snapshot.asOf.toISOString(), locale);
		const told = fill(header.asOf, { day });
		const held = ui.isPaused ? `${signs.held} ${fill(header.paused, {})} ` : "";
		return span(` ◀◀ ${told} ${held}`, "loud");
	}
	const day = snapshot.replay && wordDay(snapshot.now.toISOString(), locale);
	if (ui.isPaused)
		return span(
			` ${signs.held} ${fill(header.paused, { day: day ?? undefined })} `,
			"loud",
		);
	if (day) {
		return snapshot.replay === "playing"
			? span(` ▶ ${fill(header.replay, { day })} `, "loud")
			: span(` ■ ${fill(header.replayEnded, { day })} `, "loud");
	}
	if (snapshot.loading)
		return span(`${signs.underWay} ${header.loading}`, "dim");
	if (isOffline(snapshot))
		return span(`${signs.cutOff} ${header.offline}`, "warn");
	return staleFor(scene) === null
		? span(`${signs.live} ${header.live}`, "good")
		: span(`${signs.quiet} ${header.live}`, "warn");
};

/** What is shown though nothing is live. */
const storedSpans = ({ snapshot, words }: Scene): Line =>
	isOffline(snapshot) && !snapshot.asOf && !snapshot.replay
		? [span(words.board.header.stored, "warn")]
		: [];

/** "14:02:31Z" */
export const wordClock = (now: Date): string =>
	`${now.toISOString().slice(11, 19)}Z`;

/** The clock ends one column before the right edge, whatever else the header has to say. */
export const clockColumn = (columns: number): number =>
	columns - "00:00:00Z".length - 1;

const newsSpans = (scene: Scene): Line[] => {
	const { snapshot, words, locale } = scene;
	const { header } = words.board;
	const last = lastSuccessOf(scene);
	const up = snapshot.feeds.filter(isUp).length;
	const all = snapshot.feeds.length;
	const { stories, outlets, claims } = snapshot.statement;
	const unseen = snapshot.unseen.size;
	return [
		storedSpans(scene),
		unseen === 0 ? [] : [span(count(header.unseen, unseen), "accent")],
		all === 0
			? []
			: [span(fill(header.feeds, { up, all }), up < all ? "warn" : "plain")],
		last === null || snapshot.replay
			? []
			: [
					span(
						fill(header.updated, { age: wordAge(last, snapshot.now, locale) }),
						staleFor(scene) === null ? "dim" : "warn",
					),
				],
		[
			span(
				[
					count(words.stories, stories),
					count(words.outlets, outlets),
					count(header.claims, claims),
				].join(" · "),
				"dim",
			),
		],
	].filter((part) => part.length > 0);
};

/** The parts that fit, the most telling first. */
const joined = (parts: readonly Line[], room: number): Line => {
	const line: Span[] = [];
	for (const part of parts) {
		const wider: Line = [...(line.length === 0 ? [] : [span("  ")]), ...part];
		if (widthOfLine(line) + widthOfLine(wider) > room) break;
		line.push(...wider);
	}
	return line;
};

/** The topmost row: whose deal, which moment, how fresh. */
export const headerLine = (scene: Scene): Line => {
	const { columns } = scene.size;
	const title: Line = [
		span(" dealwatch", "focus"),
		span(` · ${scene.snapshot.topicTitle}`, "strong"),
	];
	const clock = span(`  ${wordClock(scene.snapshot.now)} `);
	const moment: Line = [momentSpan(scene)];
	const least = Math.min(widthOfLine(title), Math.floor(columns / 2));
	const room = columns - least - widthOfLine([clock]) - 1;
	// That it is another moment than now has to be seen, whatever else is not.
	const news = joined(
		[moment, ...newsSpans(scene)],
		Math.max(room, widthOfLine(moment)),
	);
	return spread(title, [span(" "), ...news, clock], columns);
};
