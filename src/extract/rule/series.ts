import { tellsDifference } from "../../language/comparison.ts";
import { isYearBefore, tellsFormer } from "../../language/former.ts";
import { isOutlook } from "../../language/outlook.ts";
import { isPart } from "../../language/part.ts";
import { isOfSameTerm } from "../../language/term.ts";
import type { Quantity, Window } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { negated } from "./loss.ts";
import { periodOf } from "./period.ts";
import { clauseAround, quantityOf, windowOf } from "./pick.ts";
import { asOfAhead } from "./semicolon.ts";
import { symbolOf } from "./symbol.ts";

const continued: ReadonlySet<string> = new Set([
	"revenue",
	"profit",
	"spending",
	"purchase",
	"valuation",
	"market-cap",
]);
/** Kinds whose figures hold for a period. */
const yearly: ReadonlySet<string> = new Set(["revenue", "profit", "spending"]);
const from = symbolOf("from");
const into = symbolOf("into") + symbolOf("for");
const goal = symbolOf("goal");

const forecast = symbolOf("forecast");
const ofWhich = symbolOf("of");
const reach = symbolOf("reach") + symbolOf("rise");
const to = symbolOf("to") + symbolOf("reach") + symbolOf("narrow");
const of = symbolOf("of") + into + from;

const parts = symbolOf("stake") + symbolOf("earn");

/** What may stand between two figures of one measure. */
const steps = [
	// 上年880亿美元，2023年320亿美元 · 730亿、1,140亿与1,440亿
	`[,&]{1,2}[_W${reach}${into}${goal}]{0,4}M`,
	// 为2024年同期4.16亿美元的五倍
	`,_?[${into}${reach}]{0,2}_?W?${symbolOf("sameday")}_?M`,
	// ，其中数据中心510亿美元
	`,_[${(["site", "cloud", "chip", "system"] as const).map(symbolOf).join("")}]{1,2}[_${reach}${into}${parts}]{0,3}M`,
	// ，AI业务占52亿美元
	`,_[${parts}][${reach}${into}]{0,2}M`,
	// ", of which data centers brought $51.2 billion"
	`,_?${ofWhich}${symbolOf("clause")}${symbolOf("relative")}[^NMPGC,;]{1,5}M`,
	// "and $42 billion in 2027"
	`[,&]{0,2}_?M[${into}]?W`,
	// "from about $9 billion at end-2025"
	`[,&]?_?[${reach}]?_?[${from}]_?W?_?M`,
	// "on capital projects in 2026, up from $72 billion in 2025"
	`[^MNPGEFC;]{0,8}?${symbolOf("compare")}_?W?_?M`,
	// 增至2026年的200亿美元
	`[${to}]{1,2}_?W?_?M`,
	// "; analysts expected $2.18 billion" · ，优于分析师预估的21.8亿美元
	`[,;(]?(?=[^MN]*${forecast})[_W${forecast}${of}${reach}${symbolOf("compare")}]{1,7}M`,
	// "vs. $2.18 billion expected"
	`[,(]?_?[${from}${symbolOf("compare")}${ofWhich}]?_?M[_${symbolOf("clause")}]{0,2}${forecast}`,
].join("|");

/** 而奥尔特曼几个月前喊的是1.4万亿美元: what was said before. */
const formerly = new RegExp(`^,${symbolOf("clause")}[_W]{1,3}M`);

/** ", The Information has reported,": a word of who says it may stand between. */
const aside = `(?:,[^,;MPGC]{0,6}${symbolOf("say")}[^,;MNPGC]{0,3}(?=,))?`;
const next = new RegExp(
	`^(?:_?[${into}]?_?W)?(?:,[^,;MN]*P)?${aside}[_(]?(?:${steps})`,
);

/** ", taking that relationship to $22.4 billion". */
const lifting =
	symbolOf("win") + symbolOf("raise") + symbolOf("rise") + symbolOf("earn");
/** 若追加服务，可到约194亿美元 · "could grow to $19.4 billion": what a contract may come to. */
const extension = new RegExp(
	`^[^MN]{0,12}[${reach}][_${symbolOf("to")}]{0,3}M|^[^M;]{0,8},_?[${lifting}][^MNPC,;]{0,4}${symbolOf("to")}_?M`,
);

const comparison = new RegExp(`[${forecast}${symbolOf("clause")}]`);
/** 低于150.4亿美元的预估: "below" compares, the estimate itself is exact. */
const isCompared = (line: Line, at: number): boolean =>
	line.symbols.slice(at + 1, at + 3).includes(forecast) ||
	comparison.test(line.symbols.slice(Math.max(0, at - 2), at));

const pointOf = (value: Quantity): Quantity => {
	const point = value.low ?? value.high;
	return { ...value, low: point, high: point };
};

const isWorth: ReadonlySet<string> = new Set(["valuation", "market-cap"]);
/** ", is now worth $350 billion". */
const worthNow = new RegExp(
	`^(?:_?[${into}]?_?W)?,[_${reach}]{0,3}${symbolOf("worth")}[_${into}]{0,2}M`,
);

/** Longer words between a comma and the sum tell what else it is. */
const longestLink = 3;
/** 估值5000亿美元，员工售股66亿美元: no worth, but what was sold. */
const tellsOther = (line: Line, at: number): boolean => {
	const before = line.tokens[at - 1];
	return (
		before !== undefined &&
		/,_$/.test(line.symbols.slice(0, at)) &&
		before.end - before.start > longestLink
	);
};

/** Whether new money is counted in is told of one valuation, not of those that it is compared to. */
const unbased = (draft: Draft): Draft => {
	if (draft.kind !== "valuation") return draft;
	const { qualifier: _basis, ...rest } = draft;
	return rest;
};

const isNegative = ({ value }: Draft): boolean =>
	(value?.low ?? value?.high ?? 0) < 0;

const isoYear = /^\d{4}/;
const sameTerm = symbolOf("sameday");

/** 2024年同期, 去年同期: the quarter or half-year of the figure before, a year earlier. */
const sameTermOf = (
	line: Line,
	at: number,
	when: Window | undefined,
): Pick<Draft, "when"> | null => {
	const { from: first, to: last } = when ?? {};
	const { from: start } = clauseAround(line, at);
	const place = line.symbols.lastIndexOf(`W${sameTerm}`, at);
	const told = windowOf(line.tokens[place])?.when.from?.slice(0, 4);
	if (place < start || told === undefined || !first || !last) return null;
	// 去年同期 beside a figure of last year: the year before that.
	const isOwn = told === first.slice(0, 4);
	const year = isOwn ? String(Number(told) - 1) : told;
	return {
		when: {
			from: first.replace(isoYear, year),
			to: last.replace(isoYear, year),
		},
	};
};

/** "Up from $290 million a year earlier". */
const yearBefore = (
	line: Line,
	at: number,
	when: Window | undefined,
): Pick<Draft, "when"> | null => {
	const { from: first, to: last } = when ?? {};
	const end = line.tokens[at]?.end;
	if (end === undefined || !first || !last) return null;
	if (!isYearBefore(line.text.slice(end - line.sentence.start))) return null;
	const earlier = (day: string) =>
		day.replace(isoYear, (year) => String(Number(year) - 1));
	return { when: { from: earlier(first), to: earlier(last) } };
};

/** An estimate of the figure before is of its time, and so is a part of it: 市场预期12.9亿美元 · 其中AI部门32亿美元. */
const timeOf = (line: Line, draft: Draft, at: number): Pick<Draft, "when"> => {
	const { at: former = 0, when } = draft;
	const own =
		sameTermOf(line, at, when) ??
		yearBefore(line, at, when) ??
		periodOf(line, at);
	if (own.when !== undefined || when === undefined) return own;
	const isElsewhen = line.tokens.slice(former, at).some((token) => {
		const told = windowOf(token)?.when;
		return (
			told !== undefined && (told.from !== when.from || told.to !== when.to)
		);
	});
	if (isElsewhen) return own;
	const [first, last] = [line.tokens[former], line.tokens[at]];
	if (first === undefined || last === undefined) return own;
	const { start } = line.sentence;
	const between = line.text.slice(first.end - start, last.start - start);
	const isEstimate =
		line.symbols.slice(former, at).includes(forecast) && !isOutlook(between);
	return isEstimate || isPart(between) ? { when } : own;
};

/** A clause follows that tells an earlier figure. */
const isFormer = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	const { to } = clauseAround(line, at + 2);
	const end = line.tokens[to - 1]?.end ?? token.end;
	const { start } = line.sentence;
	return tellsFormer(line.text.slice(token.end - start, end - start));
};

/** "$15 billion more than planned", 上下浮动3亿美元: how far apart, no figure of its own. */
const isDifference = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	const { start } = line.sentence;
	return (
		token !== undefined &&
		tellsDifference(
			line.text.slice(0, token.start - start),
			line.text.slice(token.end - start),
		)
	);
};

const owned = new RegExp(`^_?[${ofWhich}${from}${into}](?=N)`);

/** "Against $30 billion at Anthropic". */
const isOfOther = (line: Line, at: number, subject: string | null): boolean => {
	const found = owned.exec(line.symbols.slice(at + 1));
	const name = line.tokens[at + 1 + (found?.[0].length ?? 0)]?.name;
	return found !== null && name !== subject;
};

/** 净利润319亿美元，下季指引650亿美元: outlooks are of sales, not of the profit before them. */
const isOutlookBehind = (line: Line, draft: Draft, at: number): boolean => {
	if (draft.kind !== "profit") return false;
	const { from } = clauseAround(line, at);
	const { start } = line.sentence;
	return isOutlook(
		line.text.slice(
			(line.tokens[Math.max(from, (draft.at ?? 0) + 1)]?.start ?? start) -
				start,
			(line.tokens[at]?.start ?? start) - start,
		),
	);
};

/** Further figures of one measure: the same company's for other periods, one after the other. */
export const continueSeries = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const series: Draft[] = [];
	for (const draft of drafts) {
		if (!continued.has(draft.kind) || draft.at === undefined) continue;
		let at = draft.at;
		for (;;) {
			const pattern = draft.kind === "purchase" ? extension : next;
			const rest = line.symbols.slice(at + 1);
			const match =
				pattern.exec(rest) ??
				(draft.kind === "spending" && isFormer(line, at)
					? formerly.exec(rest)
					: null) ??
				(isWorth.has(draft.kind) ? worthNow.exec(rest) : null);
			const step = match?.[0].indexOf("M") ?? -1;
			if (match === null || step === -1) break;
			at += 1 + step;
			const token = line.tokens[at];
			const quantity = quantityOf(token);
			if (isWorth.has(draft.kind) && tellsOther(line, at)) break;
			if (isOfOther(line, at, draft.subject) || isDifference(line, at)) break;
			if (token === undefined || quantity === null || taken.has(at)) break;
			if (isOutlookBehind(line, draft, at)) break;
			taken.add(at);
			const { when: _when, ...rest2 } = unbased(draft);
			const value = isCompared(line, at)
				? pointOf(quantity.value)
				: quantity.value;
			series.push({
				...rest2,
				...(yearly.has(draft.kind) ? timeOf(line, draft, at) : {}),
				value: isNegative(draft) ? negated(value) : value,
				start: token.start,
				end: token.end,
				rule: `${lang}/${draft.kind}/series`,
				at,
			});
		}
	}
	return series;
};

/** OpenAI同期净亏115亿美元: of the time of the figure before, whosever that is. */
const sameTermAs = (draft: Draft, told: readonly Draft[]): Draft => {
	const { line, at = 0, kind, when } = draft;
	if (when !== undefined || !yearly.has(kind)) return draft;
	const { from: first, to: last } = clauseAround(line, at);
	const { start } = line.sentence;
	const text = line.text.slice(
		(line.tokens[first]?.start ?? start) - start,
		(line.tokens[last - 1]?.end ?? start) - start,
	);
	if (line.symbols.slice(first, last).includes("W")) return draft;
	if (!isOfSameTerm(text)) return asOfAhead(draft, told);
	const before = told.findLast(
		(one) =>
			yearly.has(one.kind) &&
			one.line.block === line.block &&
			(one.line !== line || (one.at ?? 0) < at),
	);
	return before?.when === undefined ? draft : { ...draft, when: before.when };
};

/** 2025年上半年营收43亿美元，亏损135亿美元: a figure without a time of its own is of the time of the one before it. */
export const alignPeriods = (
	drafts: readonly Draft[],
	told: readonly Draft[],
): readonly Draft[] => {
	if (drafts.length === 0) return drafts;
	if (drafts.length < 2) return drafts.map((draft) => sameTermAs(draft, told));
	const known = new Map<Draft, Draft>();
	const further = drafts.filter(isFurther).map(({ at = -1 }) => at);
	let before: Draft | undefined;
	for (const draft of drafts.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
		if (!yearly.has(draft.kind) || isFurther(draft)) continue;
		const aligned = before === undefined ? draft : asOf(draft, before, further);
		known.set(draft, aligned);
		before = aligned;
	}
	return drafts.map((draft) =>
		sameTermAs(known.get(draft) ?? draft, [...told, ...known.values()]),
	);
};

/** 其中62%来自微软: a part told of the figure before, in passing. */
const part = new RegExp(`P[^,;MN]{0,3}${from}N`, "g");

/** Only continues the measure of another. */
const isFurther = ({ rule }: Draft): boolean =>
	rule.endsWith("/series") || rule.endsWith("/next-owner");

/** The draft, of the time of the one before it where it has none; the figures at `further` stand between as asides. */
const asOf = (
	draft: Draft,
	before: Draft,
	further: readonly number[],
): Draft => {
	const { line, at = 0, subject, qualifier, when } = draft;
	if (qualifier !== undefined || when !== undefined) return draft;
	if (before.when === undefined || before.subject !== subject) return draft;
	const { from: start, to: end } = clauseAround(line, at);
	if (line.symbols.slice(start, end).includes("W")) return draft;
	const between = [...line.symbols]
		.map((symbol, place) => (further.includes(place) ? "_" : symbol))
		.slice((before.at ?? 0) + 1, at)
		.join("");
	return /[MN]/.test(between.replaceAll(part, ""))
		? draft
		: { ...draft, when: before.when };
};

const respectively = symbolOf("respectively");

/** "Microsoft and Google will spend $80 billion and $85 billion respectively": each name has its own figure. */
export const alignTurns = (
	line: Line,
	drafts: readonly Draft[],
): readonly Draft[] => {
	if (!line.has.has(respectively)) return drafts;
	const list = /N(?:[&,]N)+/.exec(line.symbols);
	const [first] = drafts;
	if (list === null || first === undefined) return drafts;
	const names = [...list[0]].flatMap((symbol, place) =>
		symbol === "N" ? (line.tokens[list.index + place]?.name ?? []) : [],
	);
	const isOneMeasure = drafts.every(
		({ kind, at = 0 }) => kind === first.kind && at > list.index,
	);
	if (!yearly.has(first.kind) || !isOneMeasure) return drafts;
	if (names.length !== drafts.length) return drafts;
	return drafts.map((draft, turn) => ({
		...draft,
		subject: names[turn] ?? draft.subject,
	}));
};
