import type { Quantity } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { periodOf } from "./period.ts";
import { clauseAround, quantityOf } from "./pick.ts";
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

const forecast = symbolOf("forecast");
const reach = symbolOf("reach") + symbolOf("rise");
/** 上年880亿美元，2023年320亿美元 · "and $42 billion in 2027" · "from about $9 billion at end-2025" · 730亿、1,140亿与1,440亿. */
const next = new RegExp(
	`^(?:_?[${into}]?_?W)?(?:,[^,;MN]*P)?[_(]?(?:[,&][_W${reach}${into}${symbolOf("clause")}]{0,4}M|[,&]?_?M[${into}]?W|[,&]?_?[${reach}]?_?[${from}]_?W?_?M|,?_?[${forecast}][_${symbolOf("of")}]{0,2}M)`,
);

/** 若追加服务，可到约194亿美元 · "could grow to $19.4 billion": what a contract may come to. */
const extension = new RegExp(
	`^[^MN]{0,12}[${reach}][_${symbolOf("to")}]{0,3}M`,
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

/** Whether new money is counted in is told of one valuation, not of those that it is compared to. */
const unbased = (draft: Draft): Draft => {
	if (draft.kind !== "valuation") return draft;
	const { qualifier: _basis, ...rest } = draft;
	return rest;
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
			const match = pattern.exec(line.symbols.slice(at + 1));
			const step = match?.[0].indexOf("M") ?? -1;
			if (match === null || step === -1) break;
			at += 1 + step;
			const token = line.tokens[at];
			const quantity = quantityOf(token);
			if (token === undefined || quantity === null || taken.has(at)) break;
			taken.add(at);
			const { when: _when, ...rest2 } = unbased(draft);
			series.push({
				...rest2,
				...(yearly.has(draft.kind) ? periodOf(line, at) : {}),
				value: isCompared(line, at) ? pointOf(quantity.value) : quantity.value,
				start: token.start,
				end: token.end,
				rule: `${lang}/${draft.kind}/series`,
				at,
			});
		}
	}
	return series;
};

/** 与甲骨文签3000亿美元协议，年均支出600亿美元: the yearly outlay is for the contract told before it. */
export const alignOutlays = (drafts: readonly Draft[]): readonly Draft[] => {
	const contract = drafts.find(({ kind }) => kind === "purchase");
	if (contract === undefined) return drafts;
	return drafts.map((draft) => {
		const { line, at = 0 } = draft;
		const isYearly = draft.kind === "spending" && draft.qualifier === "annual";
		if (!isYearly || at < (contract.at ?? 0)) return draft;
		const { from } = clauseAround(line, at);
		if (line.symbols.slice(from, at).includes("N")) return draft;
		const { subject, object, when } = contract;
		return {
			...draft,
			subject,
			object,
			...(when === undefined ? {} : { when }),
		};
	});
};
