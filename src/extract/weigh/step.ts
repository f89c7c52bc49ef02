import type { Window } from "../claim.ts";
import type { WindowMention } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { textOf } from "../rule/linetext.ts";
import type { Language } from "../rule/read.ts";
import { symbolsOf } from "../rule/symbol.ts";
import { seeAround } from "./around.ts";
import { join } from "./join.ts";
import { ruleName } from "./rulename.ts";
import type { Look, See } from "./see.ts";
import type { View } from "./view.ts";
import { seeWords } from "./words.ts";

/** A time where it stands. */
export type Time = Readonly<{
	line: Line;
	at: number;
	window: WindowMention;
	/** ISO day of publication. */
	published: string;
	lang: Language;
}>;

const digits = /\d+/g;

const seeWindow = ({ line, window, published }: Time, see: See): void => {
	const { from, to } = window.when;
	see("sort", window.sort);
	see("ends", `${from ? "from" : ""}${to ? "to" : ""}`);
	see("lies", to === undefined || to >= published ? "ahead" : "behind");
	const own = textOf(line, window).toLowerCase().replace(digits, "0");
	see("says", own.replaceAll(" ", "+"));
};

/** All that is seen of a time but for what the rules make of it. */
const lookAtTime =
	(time: Time): Look =>
	(see, seeCode) => {
		const { line, at, window, lang } = time;
		see("always", lang);
		seeWindow(time, see);
		if (line.sentence.inTitle) see("stands", "in-title");
		seeAround(line, at, see, seeCode);
		seeWords(line, window, lang, see);
	};

/** What the rules make of a time: that something is due then, or nothing. */
const lookAtStep =
	(draft: Draft | undefined, lang: Language): Look =>
	(see) => {
		see("read as", draft?.qualifier ?? "nothing");
		see("read as, by language", join(draft?.qualifier ?? "nothing", lang));
		if (draft !== undefined) see("read by", ruleName(draft));
	};

/** Whether a claim is due in the window of a mention, or in a part of it: "from", "by". */
export const isDueIn = (
	when: Window | undefined,
	{ from, to }: Window,
): boolean => {
	if (when === undefined) return false;
	const isWithin =
		(when.from === undefined || when.from === from) &&
		(when.to === undefined || when.to === to);
	return isWithin && (when.from !== undefined || when.to !== undefined);
};

export const timeAt = (
	{ line, lang, published }: View,
	at: number,
	window: WindowMention,
): Time => ({ line, at, window, published, lang });

/** All that is seen of a time, what rules make of it included. */
export const lookAtTimeRead =
	(time: Time, draft: Draft | undefined): Look =>
	(see, seeCode) => {
		lookAtTime(time)(see, seeCode);
		lookAtStep(draft, time.lang)(see, seeCode);
	};

/** Whether anything can be due in it: no duration, no fiscal year, nothing past. */
export const canBeDue = (
	{ sort, when }: WindowMention,
	published: string,
): boolean =>
	sort !== "duration" &&
	sort !== "fiscal" &&
	(when.to === undefined || when.to >= published);

const systems = new RegExp(
	`[GEFC${symbolsOf("online", "deploy", "complete", "running", "start", "system", "site", "chip", "project", "all", "step", "done")}]`,
);

/** Of anything that may start to run. */
export const speaksOfSystems = ({ symbols }: Line): boolean =>
	systems.test(symbols);
