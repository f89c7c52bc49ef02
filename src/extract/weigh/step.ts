import type { Window } from "../claim.ts";
import type { WindowMention } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textOf } from "../rule/line/linetext.ts";
import { symbolsOf } from "../rule/line/symbol.ts";
import type { Language } from "../rule/read.ts";
import { seeAround } from "./around.ts";
import { ruleName } from "./rulename.ts";
import { aspect, type Look, type Signs } from "./sign.ts";
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

const aspects = {
	language: aspect("always"),
	sort: aspect("sort"),
	ends: aspect("ends"),
	lies: aspect("lies"),
	says: aspect("says"),
	stands: aspect("stands"),
	readAs: aspect("read as"),
	readByLanguage: aspect("read as, by language"),
	readBy: aspect("read by"),
} as const;

const seeWindow = ({ line, window, published }: Time, signs: Signs): void => {
	const { from, to } = window.when;
	signs.see(aspects.sort, window.sort);
	signs.see(aspects.ends, `${from ? "from" : ""}${to ? "to" : ""}`);
	const isAhead = to === undefined || to >= published;
	signs.see(aspects.lies, isAhead ? "ahead" : "behind");
	const own = textOf(line, window).toLowerCase().replace(digits, "0");
	signs.see(aspects.says, own.replaceAll(" ", "+"));
};

/** All that is seen of a time but for what the rules make of it. */
const seeTime = (time: Time, signs: Signs): void => {
	const { line, at, window, lang } = time;
	signs.see(aspects.language, lang);
	seeWindow(time, signs);
	if (line.sentence.inTitle) signs.see(aspects.stands, "in-title");
	seeAround(line, at, signs);
	seeWords(line, window, lang, signs);
};

/** What the rules make of a time: that something is due then, or nothing. */
const seeStep = (
	draft: Draft | undefined,
	lang: Language,
	signs: Signs,
): void => {
	const read = draft?.qualifier ?? "nothing";
	signs.see(aspects.readAs, read);
	signs.seeBoth(aspects.readByLanguage, read, lang);
	if (draft !== undefined) signs.see(aspects.readBy, ruleName(draft));
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
	(signs) => {
		seeTime(time, signs);
		seeStep(draft, time.lang, signs);
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
