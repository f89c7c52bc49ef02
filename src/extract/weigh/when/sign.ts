import type { Window } from "../../claim.ts";
import type { WindowMention } from "../../mention.ts";
import type { Draft } from "../../rule/draft.ts";
import type { Line } from "../../rule/line/line.ts";
import { nameOfMeaning } from "../meaning.ts";
import { roughly } from "../roughly.ts";
import { ruleName } from "../rulename.ts";
import type { Setting } from "../setting.ts";
import { aspect, joint, type Look, type Signs } from "../sign.ts";
import { codeAt, isPlain } from "../symbolword.ts";
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

const none = {
	always: aspect("none"),
	byKind: aspect("none, by kind"),
	byKindAndLanguage: aspect("none, by kind and language"),
} as const;

/** Signs that a claim is of no time that is told. */
export const lookAtNone =
	(setting: Setting): Look =>
	(signs) => {
		const kind = kindOf(setting);
		signs.see(none.always, setting.lang);
		signs.see(none.byKind, kind);
		signs.seeBoth(none.byKindAndLanguage, kind, setting.lang);
	};

const figure = /[MPGCEF]/;

const distanceFrom = (side: string) => ({
	far: aspect(`far ${side}`),
	byKind: aspect(`far ${side}, by kind`),
});
const distances = {
	before: distanceFrom("before"),
	behind: distanceFrom("behind"),
} as const;
const between = aspect("between");
const wordsBetween = aspect("words between");

/** How a time stands to the figure in its own sentence. */
const seeDistance = (
	signs: Signs,
	{ draft, at }: Setting,
	place: number,
): void => {
	const { symbols } = draft.line;
	const from = Math.min(place, at) + 1;
	const told = symbols.slice(from, Math.max(place, at));
	const { far, byKind } = distances[place < at ? "before" : "behind"];
	const distance = roughly(told.length);
	signs.see(far, distance);
	signs.seeBoth(byKind, distance, draft.kind);
	signs.begin(between);
	if (figure.test(told)) signs.word("figure");
	signs.word(joint);
	if (told.includes("N")) signs.word("name");
	signs.word(joint);
	if (told.includes(",")) signs.word("comma");
	signs.end();
	for (let at = 0; at < told.length; at += 1) {
		const code = told.charCodeAt(at);
		if (!isPlain(code)) signs.seeSymbol(wordsBetween, code);
	}
};

const whereOf = (
	{ draft, from, to, at }: Setting,
	{ line, place, ago }: Where,
): string => {
	if (ago > 0) {
		const isNear = line.block === draft.line.block;
		return `${ago === 1 ? "one-ago" : "two-ago"}${joint}${isNear ? "same-block" : "other-block"}`;
	}
	const isInClause = place >= from && place < to;
	return `${isInClause ? "clause" : "sentence"}${joint}${place < at ? "before" : "behind"}`;
};

const parts = {
	part: aspect("part"),
	byKind: aspect("part, by kind"),
	next: aspect("part next"),
	previous: aspect("part previous"),
	stands: aspect("part stands"),
} as const;

/** Signs that a claim is of the beginning of a time told beside it, or of its end. */
export const lookAtPart =
	(setting: Setting, where: Where, part: string): Look =>
	(signs) => {
		const { line, place } = where;
		signs.see(parts.part, part);
		signs.seeBoth(parts.byKind, part, kindOf(setting));
		signs.seeWithSymbol(parts.next, part, codeAt(line, place + 1));
		signs.seeWithSymbol(parts.previous, part, codeAt(line, place - 1));
		signs.seeBoth(parts.stands, part, whereOf(setting, where));
	};

const whole = {
	stands: aspect("stands"),
	byKind: aspect("stands, by kind"),
	bySortAndKind: aspect("stands, by sort and kind"),
	sort: aspect("sort, by kind"),
	shape: aspect("shape, by kind"),
	next: aspect("next"),
	previous: aspect("previous"),
	previousByKind: aspect("previous, by kind"),
	lies: aspect("lies, by kind"),
} as const;

/** Signs that a claim is of a time told beside it. */
export const lookAtWindow =
	(setting: Setting, where: Where): Look =>
	(signs) => {
		const { line, place, window, ago, published } = where;
		const kind = kindOf(setting);
		const stands = whereOf(setting, where);
		const { sort, when } = window;
		const previous = codeAt(line, place - 1);
		signs.see(whole.stands, stands);
		signs.seeBoth(whole.byKind, stands, kind);
		signs.seeBoth(whole.bySortAndKind, `${stands}${joint}${sort}`, kind);
		signs.seeBoth(whole.sort, sort, kind);
		signs.seeBoth(whole.shape, shapeOf(when), kind);
		signs.seeSymbol(whole.next, codeAt(line, place + 1));
		signs.seeSymbol(whole.previous, previous);
		signs.begin(whole.previousByKind);
		signs.symbol(previous);
		signs.word(joint);
		signs.word(kind);
		signs.end();
		const isOver = when.to !== undefined && when.to < published;
		signs.seeBoth(whole.lies, isOver ? "behind" : "ahead", kind);
		if (ago === 0) seeDistance(signs, setting, place);
		seeWords(line, window, setting.lang, signs);
	};

const formers = {
	former: aspect("former"),
	byKinds: aspect("former, by kinds"),
	all: aspect("former, all"),
	block: aspect("former block"),
} as const;

/** Signs that a claim is of the same time as one told before. */
export const lookAtFormer =
	({ draft }: Setting, former: Draft): Look =>
	(signs) => {
		const where = former.line === draft.line ? "same-line" : "before";
		const whose = former.subject === draft.subject ? "same" : "other";
		const kinds = `${former.kind}${joint}${draft.kind}`;
		signs.seeBoth(formers.former, where, whose);
		signs.see(formers.byKinds, kinds);
		signs.seeBoth(formers.all, `${where}${joint}${whose}`, kinds);
		const isNear = former.line.block === draft.line.block;
		signs.see(formers.block, isNear ? "same" : "other");
	};

const own = {
	read: aspect("read"),
	byKind: aspect("read, by kind"),
	by: aspect("read by"),
	byKindAndLanguage: aspect("read, by kind and language"),
} as const;

/** What the rules made of it. */
export const lookAtOwn =
	(setting: Setting): Look =>
	(signs) => {
		const { draft, lang } = setting;
		const shape = shapeOf(draft.when);
		signs.see(own.read, shape);
		signs.seeBoth(own.byKind, shape, kindOf(setting));
		signs.seeBoth(own.by, ruleName(draft), shape);
		signs.seeBoth(own.byKindAndLanguage, `${shape}${joint}${draft.kind}`, lang);
	};
