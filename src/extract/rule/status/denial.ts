import { isGoverned, opensWithRumour } from "../../../language/denial.ts";
import * as en from "../../../language/en/fate.ts";
import * as zh from "../../../language/zh/fate.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBehind } from "../line/linetext.ts";
import { clauseAround, findLeft, findRight, quantityOf } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { findLead } from "../party/subject.ts";
import { denialAfter, deniesReport } from "./denialafter.ts";
import { denialReaches } from "./denialreach.ts";

const reports = { en: en.report, zh: zh.report } as const;

const nonsense = symbolOf("nonsense");
const rebuttals = nonsense + symbolOf("deny");
const anyRebuttal = new RegExp(`[${rebuttals}]`);
/** How near a word such as "report" must stand to the one that denies it, in characters. */
const reach = 40;
/** How far back, in characters, what is denied may have been told. */
const recent = 400;

/** How a sentence's own words rebut what it tells at a place. */
export type Rebuttal = "none" | "whole" | "after";

const goesOn = new RegExp(
	`${symbolOf("not")}_?[${symbolsOf("cancel", "hold", "shrink")}]`,
);

/** 针对入股的传闻，发言人称消息不实; 针对外传协议告吹，发言人表示「合作没有取消」: a rumour that the sentence tells only to have it denied. */
const isRumourAnswered = (line: Line, at: number): boolean => {
	const answer = line.symbols.slice(clauseAround(line, at).to);
	return (
		(answer.includes(nonsense) || goesOn.test(answer)) &&
		opensWithRumour(line.text)
	);
};

/**
 * "It is not true that … stalled", "reports that … stalled are false": the whole is denied. "…stalled, which Huang
 * called nonsense": told first, then denied.
 */
export const rebuttalAt = (line: Line, at: number): Rebuttal => {
	if (findLeft(line, at, nonsense, ",;") !== -1) return "whole";
	const inClause = findRight(line, at, nonsense, ",;");
	if (inClause !== -1) return "whole";
	if (isRumourAnswered(line, at)) return "whole";
	return findRight(line, at, rebuttals, "") === -1 ? "none" : "after";
};

/** Whether a verb of denial governs what stands at a place of its clause. */
const governs = (line: Line, at: number): boolean => {
	const verb = findLeft(line, at, symbolOf("deny"), ",;");
	return (
		verb !== -1 &&
		isGoverned(textBehind(line, verb)) &&
		denialReaches(line, verb, at)
	);
};

const deniable: ReadonlySet<Draft["kind"]> = new Set([
	"status",
	"investment",
	"acquisition",
	"purchase",
	"stake",
	"funding-round",
]);

const isFate = ({ kind, qualifier }: Draft): boolean =>
	kind === "status" &&
	qualifier !== "letter-of-intent" &&
	qualifier !== "no-agreement";

const figuresIn = (tokens: Line["tokens"]) =>
	tokens.flatMap((token) => quantityOf(token) ?? []);

/**
 * "called the 20% story untrue": the figure tells which claim is meant. Of "is worth $9.6 billion, and dismissed a report of $11 billion" it is
 * the one behind the verb.
 */
const meantByFigure = (
	line: Line,
	at: number,
	told: readonly Draft[],
): readonly Draft[] | null => {
	const behind =
		line.symbols[at] === nonsense ? [] : figuresIn(line.tokens.slice(at));
	const figures = behind.length > 0 ? behind : figuresIn(line.tokens);
	if (figures.length === 0) return null;
	return told.filter(({ value }) =>
		figures.some(
			(figure) =>
				figure.value.unit === value?.unit &&
				figure.value.low === value.low &&
				figure.value.high === value.high,
		),
	);
};

/** What a bare "that is not true" is about: the last fate of a deal, else the claims of the sentence before. */
const meantByPlace = (line: Line, told: readonly Draft[]): readonly Draft[] => {
	const fate = told.findLast(isFate);
	if (fate !== undefined) return [fate];
	const last = told.at(-1)?.line;
	if (last === undefined || line.sentence.start - last.sentence.end > recent)
		return [];
	return told.filter((draft) => draft.line === last);
};

const measured: ReadonlySet<Draft["kind"]> = new Set([
	"valuation",
	"revenue",
	"profit",
	"spending",
	"users",
]);

const denial = (draft: Draft): Draft => ({ ...draft, denied: true });

/** A figure as told, as denied, or both, by the words around it. */
export const withRebuttal = (draft: Draft): readonly Draft[] => {
	const { line, at, kind, denied } = draft;
	const isOpen = at !== undefined && !denied && kind !== "status";
	if (!isOpen || !(deniable.has(kind) || measured.has(kind))) return [draft];
	const rebuttal = rebuttalAt(line, at);
	if (rebuttal === "none") return governs(line, at) ? [denial(draft)] : [draft];
	const after = denialAfter(line, at);
	if (rebuttal === "whole" || after === "whole" || governs(line, at))
		return [denial(draft)];
	const isTwofold =
		after === "after" || findRight(line, at, nonsense, "") !== -1;
	return isTwofold ? [draft, denial(draft)] : [draft];
};

/** A deal's fate told with the denial, which then is of that; not one granted in a later clause. */
const isInClause = (draft: Draft, line: Line, at: number): boolean =>
	draft.kind === "status" &&
	(isFate(draft) || (draft.at ?? 0) < clauseAround(line, at).to);

/** "Nonsense", "denied the report": denies what was told last. */
export const readDenial = (
	line: Line,
	told: readonly Draft[],
	own: readonly Draft[],
	lang: keyof typeof reports,
): readonly Draft[] => {
	const at = line.symbols.search(anyRebuttal);
	const token = line.tokens[at];
	if (token === undefined || own.some((draft) => isInClause(draft, line, at)))
		return [];
	const from = token.start - line.sentence.start;
	const to = token.end - line.sentence.start;
	const isNonsense = line.symbols[at] === nonsense;
	const near = isNonsense
		? line.text.slice(Math.max(0, from - reach), from)
		: line.text.slice(to, to + reach);
	const isOfReport = reports[lang].test(near);
	const earlier = told.filter(
		(draft) =>
			deniable.has(draft.kind) &&
			draft.line !== line &&
			!draft.denied &&
			(isOfReport || (!isNonsense && deniesReport(line, at, draft))),
	);
	const meant = meantByFigure(line, at, earlier) ?? meantByPlace(line, earlier);
	const start = (line.tokens[findLeft(line, at, "N", ";")] ?? token).start;
	return meant.map(({ when: _when, source: _source, ...draft }) => ({
		...draft,
		denied: true,
		start: Math.min(start, (line.tokens[findLead(line)] ?? token).start),
		end: token.end,
		rule: `${lang}/denial/${isNonsense ? "nonsense" : "report"}`,
		line,
	}));
};
