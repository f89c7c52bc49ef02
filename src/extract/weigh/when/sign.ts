import type { Window } from "../../claim.ts";
import type { WindowMention } from "../../mention.ts";
import type { Draft } from "../../rule/draft.ts";
import type { Line } from "../../rule/line.ts";
import { join } from "../join.ts";
import { nameOfMeaning } from "../meaning.ts";
import { roughly } from "../roughly.ts";
import { ruleName } from "../rulename.ts";
import type { Look, See } from "../see.ts";
import type { Setting } from "../setting.ts";
import { isPlain, symbolWord, wordOfCode } from "../symbolword.ts";
import { seeWords } from "../words.ts";

/** A time where it stands. */
export type Where = Readonly<{
	line: Line;
	place: number;
	window: WindowMention;
	/** How many sentences ago. */
	ago: number;
	/** ISO day of publication. */
	published: string;
}>;

const kindOf = ({ draft }: Setting): string => nameOfMeaning(draft);

const shapeOf = (when: Window | undefined): string => {
	if (when === undefined) return "none";
	const { from, to } = when;
	if (from === undefined) return "to";
	if (to === undefined) return "from";
	return from === to ? "day" : "span";
};

/** Signs that a claim is of no time that is told. */
export const lookAtNone =
	(setting: Setting): Look =>
	(see) => {
		see("none", setting.lang);
		see("none, by kind", kindOf(setting));
		see("none, by kind and language", join(kindOf(setting), setting.lang));
	};

const figure = /[MPGCEF]/;

const aspectsOf = (side: string) => ({
	far: `far ${side}`,
	byKind: `far ${side}, by kind`,
});
const aspects = { before: aspectsOf("before"), behind: aspectsOf("behind") };

/** How a time stands to the figure in its own sentence. */
const seeDistance = (see: See, { draft, at }: Setting, place: number): void => {
	const { symbols } = draft.line;
	const from = Math.min(place, at) + 1;
	const between = symbols.slice(from, Math.max(place, at));
	const side = place < at ? "before" : "behind";
	const { far, byKind } = aspects[side];
	see(far, roughly(between.length));
	see(byKind, join(roughly(between.length), draft.kind));
	const parts = [
		figure.test(between) ? "figure" : "",
		between.includes("N") ? "name" : "",
		between.includes(",") ? "comma" : "",
	];
	see("between", parts.join("+"));
	for (let at = 0; at < between.length; at += 1) {
		const code = between.charCodeAt(at);
		if (!isPlain(code)) see("words between", wordOfCode(code));
	}
};

const whereOf = (
	{ draft, from, to, at }: Setting,
	{ line, place, ago }: Where,
): string => {
	if (ago > 0)
		return join(
			ago === 1 ? "one-ago" : "two-ago",
			line.block === draft.line.block ? "same-block" : "other-block",
		);
	const side = place < at ? "before" : "behind";
	return join(place >= from && place < to ? "clause" : "sentence", side);
};

/** Signs that a claim is of a time told beside it, or of its beginning or end alone. */
export const lookAtWindow =
	(setting: Setting, where: Where, part: string): Look =>
	(see) => {
		const { line, place, window, ago, published } = where;
		const kind = kindOf(setting);
		const stands = whereOf(setting, where);
		if (part !== "whole") {
			see("part", part);
			see("part, by kind", join(part, kind));
			see("part next", join(part, symbolWord(line, place + 1)));
			see("part previous", join(part, symbolWord(line, place - 1)));
			see("part stands", join(part, stands));
			return;
		}
		see("stands", stands);
		see("stands, by kind", join(stands, kind));
		see("stands, by sort and kind", join(join(stands, window.sort), kind));
		see("sort, by kind", join(window.sort, kind));
		see("shape, by kind", join(shapeOf(window.when), kind));
		see("next", symbolWord(line, place + 1));
		see("previous", symbolWord(line, place - 1));
		see("previous, by kind", join(symbolWord(line, place - 1), kind));
		const isOver = window.when.to !== undefined && window.when.to < published;
		see("lies, by kind", join(isOver ? "behind" : "ahead", kind));
		if (ago === 0) seeDistance(see, setting, place);
		seeWords(line, window, setting.lang, see);
	};

/** Signs that a claim is of the same time as one told before. */
export const lookAtFormer =
	({ draft }: Setting, former: Draft): Look =>
	(see) => {
		const where = former.line === draft.line ? "same-line" : "before";
		const whose = former.subject === draft.subject ? "same" : "other";
		see("former", join(where, whose));
		const kinds = join(former.kind, draft.kind);
		see("former, by kinds", kinds);
		see("former, all", join(join(where, whose), kinds));
		see(
			"former block",
			former.line.block === draft.line.block ? "same" : "other",
		);
	};

/** What the rules made of it. */
export const lookAtOwn =
	(setting: Setting): Look =>
	(see) => {
		const { draft, lang } = setting;
		const shape = shapeOf(draft.when);
		see("read", shape);
		see("read, by kind", join(shape, kindOf(setting)));
		see("read by", join(ruleName(draft), shape));
		see("read, by kind and language", join(join(shape, draft.kind), lang));
	};
