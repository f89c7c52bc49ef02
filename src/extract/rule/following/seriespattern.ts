import { symbolOf, symbolsOf } from "../line/symbol.ts";

/** "From", which leads back to an earlier figure. */
export const from = symbolOf("from");

/** Words by which a figure is of or for a time. */
export const into = symbolsOf("into", "for");

const goal = symbolOf("goal");

/** What somebody reckons. */
export const forecast = symbolOf("forecast");

/** What a part is of. */
export const ofWhich = symbolOf("of");

const more = symbolOf("more");

const reach = symbolsOf("reach", "rise");

const to = symbolsOf("to", "reach", "narrow");

const of = symbolOf("of") + into + from;

const parts = symbolsOf("stake", "earn");

/** "The earlier expectation of", "an earlier outlook of". */
const formerly = `[_W${symbolOf("high")}]{0,3}(?:${forecast}[_${ofWhich}]{0,3})?`;

/** What may stand between two figures of one measure. */
const steps = [
	// 上年880亿美元，2023年320亿美元 · 730亿、1,140亿与1,440亿
	`[,&]{1,2}[_W${reach}${into}${goal}]{0,4}M`,
	// 为2024年同期4.16亿美元的五倍
	`,_?[${into}${reach}]{0,2}_?W?${symbolOf("sameday")}_?M`,
	// ，其中数据中心510亿美元
	`,_[${symbolsOf("site", "cloud", "chip", "system")}]{1,2}[_${reach}${into}${parts}]{0,3}M`,
	// ，AI业务占52亿美元
	`,_[${parts}][${reach}${into}]{0,2}M`,
	// ", of which data centers brought $51.2 billion"
	`,_?${ofWhich}${symbolOf("clause")}${symbolOf("relative")}[^NMPGC,;]{1,5}M`,
	// "and $42 billion in 2027" · "and of $42 billion in 2027" · "and another $42 billion in 2027"
	`[,&]{0,2}[_${ofWhich}${more}]?M[${into}]?W`,
	// "from about $9 billion at end-2025"
	`[,&]?_?[${reach}${symbolOf("fall")}]?_?[${from}]${formerly}M`,
	// "on capital projects in 2026, up from $72 billion in 2025"
	`[^MNPGEFC;]{0,8}?${symbolOf("compare")}${formerly}M`,
	// "down from the earlier expectation of $20 billion" · "above the consensus of $1.55 billion"
	`,?P?[,&]{0,2}_?(?:[${from}${symbolOf("compare")}][^MNPGEFC;,]{0,2})?${forecast}[_${symbolOf("of")}]{0,2}M`,
	// 增至2026年的200亿美元
	`[${to}]{1,2}_?W?_?M`,
	// "; analysts expected $2.18 billion" · ，优于分析师预估的21.8亿美元
	`[,;(&]?(?=[^MN]*${forecast})[_W${forecast}${of}${reach}${symbolOf("compare")}${symbolOf("clause")}]{1,7}M`,
	// ", where $9.89 billion had been expected"
	`,_?${symbolOf("clause")}_?M[_${symbolOf("clause")}]{0,2}${forecast}`,
	// ", after $79.5 million a year before" · ", after $7.4 billion in 2024"
	`,${symbolOf("clause")}M(?=_|[${into}]?W)`,
	// ", and compares with $7.44 billion a year ago"
	`,&?_?${symbolOf("compare")}_?M`,
	// ", higher than the Street's $110 billion"
	`,_?[${symbolOf("rise")}${symbolOf("fall")}]_?${forecast}_?M`,
	// ", the midpoint of which is above the analysts' $35 billion"
	`,[_${ofWhich}]{1,2}${symbolOf("clause")}${symbolOf("relative")}_?${forecast}_?M`,
	// "crossed $400 billion for the first time, reaching $402.8 billion"
	`[^MNPGEFC;,]{0,8}?,${symbolOf("reach")}M`,
	// "vs. $2.18 billion expected"
	`(?:[,(]?_?[${from}${symbolOf("compare")}${ofWhich}]?_?|&_?[${symbolOf("compare")}${ofWhich}]?_?)M[_${symbolOf("clause")}]{0,2}${forecast}`,
].join("|");

/** 而奥尔特曼几个月前喊的是1.4万亿美元: what was said before. */
export const formerFigure = new RegExp(`^,${symbolOf("clause")}[_W]{1,3}M`);

/** ", The Information has reported,": a word of who says it may stand between. */
const aside = `(?:,[^,;MPGC]{0,6}${symbolOf("say")}[^,;MNPGC]{0,3}(?=[,;]))?`;

/** ", or $3.72 per share,": the same, told by the share. */
const byTheShare = `(?:,&?_?${symbolOf("per")}_?${symbolOf("stock")}(?=,))?`;

/** ", up 110% on the year", ", its seventh quarter of growth" before an "and". */
const growth = "(?:,[^,;MN]*P[^,;&MNPGC]{0,3}|,[^,;&MNPGC]{1,6}(?=&))?";

/** "In 2026 revenue", "in revenue for the quarter", "on an annual basis": of which measure and time the figure is. */
const ofMeasure = `(?:_?[${into}]?_?W(?:${symbolOf("revenue")}_?)?|_?[${into}]${symbolOf("revenue")}(?:_?[${into}]_?W)?|_?${symbolOf("on")}_?${symbolOf("annual")}_?)?`;

/** "A $19 billion loss last year and another $3.7 billion in the first half": the measure, told once for both times. */
const ofBoth = `(?:[${symbolsOf("loss", "profit", "revenue")}](?=W&[_${more}]?M[${into}]?W))?`;

/** A further figure of the measure, behind the one before. */
export const furtherFigure = new RegExp(
	`^${ofBoth}${ofMeasure}${byTheShare}${growth}${aside}[_(]?(?:${steps})`,
);

/** ", taking that relationship to $22.4 billion". */
const lifting = symbolsOf("win", "raise", "rise", "earn");

/** 若追加服务，可到约194亿美元 · "could grow to $19.4 billion": what a contract may come to. */
export const contractGrown = new RegExp(
	`^[^MN]{0,12}[${reach}][_${symbolOf("to")}]{0,3}M|^[^M;]{0,8},_?[${lifting}][^MNPC,;]{0,4}${symbolOf("to")}_?M`,
);

/** ", is now worth $350 billion". */
export const worthNow = new RegExp(
	`^(?:_?[${into}]?_?W)?,[_${reach}]{0,3}${symbolOf("worth")}[_${into}]{0,2}M`,
);
