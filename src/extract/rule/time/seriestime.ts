import { isFormerForecast } from "../../../language/former.ts";
import { isOutlook } from "../../../language/outlook.ts";
import { isPart } from "../../../language/part.ts";
import type { Draft } from "../draft.ts";
import { forecast, from } from "../following/seriespattern.ts";
import type { Line } from "../line/line.ts";
import { textBehind, textBetween } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { periodOf } from "./period.ts";
import { sameTermOf } from "./sameterm.ts";
import type { When } from "./windownear.ts";
import { yearBefore } from "./yearbefore.ts";

/** Kinds whose figures hold for a period. */
export const yearly: ReadonlySet<string> = new Set([
	"revenue",
	"profit",
	"spending",
]);

const comesFrom = new RegExp(`^,?_?[${from}${symbolOf("compare")}]_?$`);

/** "$1.57 billion vs. $1.55 billion consensus". */
const forecastBehind = new RegExp(`^[_${symbolOf("clause")}]{0,2}${forecast}`);

/** What somebody had reckoned for the figure at `former`, no outlook on another time. */
const isEstimate = (line: Line, former: number, at: number): boolean => {
	const isForecast =
		line.symbols.slice(former, at).includes(forecast) ||
		forecastBehind.test(line.symbols.slice(at + 1));
	return isForecast && !isOutlook(textBetween(line, former + 1, at));
};

/** What was reckoned for the figure at `former`, with no time told with it. */
export const isEstimateOf = (line: Line, former: number, at: number): boolean =>
	isEstimate(line, former, at) && isUntimed(line, former, at);

/** Neither between the two figures nor behind the second is a time told, the day of a survey aside: 高于LSEG3日统计的96.7亿美元. */
const isUntimed = (line: Line, former: number, at: number): boolean =>
	line.tokens
		.slice(former, clauseAround(line, at).to)
		.every((token) => (windowOf(token)?.sort ?? "day") === "day");

/** "Against the $119.5 billion that analysts projected and the $91 billion spent in 2025": the time behind is that of the next sum. */
const isOfNext = (line: Line, at: number): boolean => {
	const { from: start, to: end } = clauseAround(line, at);
	return (
		!line.symbols.slice(start, at).includes("W") &&
		/^[^W]*M/.test(line.symbols.slice(at + 1, end))
	);
};

/** "Crossed $400 billion, reaching $402.8 billion". */
const reaches = new RegExp(`,${symbolOf("reach")}$`);

/** 高于LSEG统计的96.7亿美元: a figure set beside another without a time of its own. */
const isMeasuredBy = new RegExp(`^,_?${symbolOf("compare")}[^N,]*$`);

/** "Lifted the 2025 outlook to $40 billion, from $38 billion": both are outlooks on the same time. */
const isRevised = (line: Line, former: number, at: number): boolean => {
	const { from: start } = clauseAround(line, former);
	const ahead = line.symbols.slice(start, former);
	return (
		ahead.includes(forecast) &&
		comesFrom.test(line.symbols.slice(former + 1, at))
	);
};

/** "From $40.6 billion a year ago to $51.4 billion, where $49.5 billion had been expected": of the time that was reported last. */
const laterOf = (one: Draft, other: Draft): When => {
	const isLater = (other.when?.from ?? "") > (one.when?.from ?? "");
	const { when } = isLater ? other : one;
	return when === undefined ? {} : { when };
};

const inside = symbolsOf("on", "into");
const fromThen = new RegExp(
	`[${from}${symbolOf("by")}](?:W_?M[^W]*|M[_${inside}]{0,2}W[_${symbolOf("to")}]{0,2})M$`,
);

/** 从6月的100亿美元增至130亿美元, "from $10 billion in June to $13 billion": the time is that of the figure from which it rose. */
const isOfFormer = (line: Line, { when }: When, at: number): boolean => {
	const [run = ""] = fromThen.exec(line.symbols.slice(0, at + 1)) ?? [];
	const then = windowOf(line.tokens[at + 1 - run.length + run.indexOf("W")]);
	return (
		run !== "" && then?.when.from === when?.from && then?.when.to === when?.to
	);
};

const raised = new RegExp(`W_?${symbolOf("reach")}[_${symbolOf("to")}]{0,2}$`);

const longestMonth = 31 * 24 * 3600 * 1000;

/** 2月承诺5000亿美元,8月加到6000亿美元: the month in which a plan was raised is no period that it holds for. */
const isDecided = (line: Line, { kind }: Draft, { when }: When, at: number) =>
	kind === "spending" &&
	when?.from !== undefined &&
	when.to !== undefined &&
	Date.parse(when.to) - Date.parse(when.from) < longestMonth &&
	raised.test(line.symbols.slice(0, at));

/** 明年资本开支1600亿元，高于今年的1500亿元，其中850亿元…: a part of the first figure, which the one between was only held against. */
const isPartOfFirst = (
	line: Line,
	first: number,
	previous: number,
	at: number,
): boolean =>
	previous > first &&
	line.symbols.slice(first, previous).includes(symbolOf("compare")) &&
	isPart(textBetween(line, previous + 1, at));

/** An estimate of the figure before is of its time, and so is a part of it: 市场预期12.9亿美元 · 其中AI部门32亿美元. */
export const timeOf = (
	line: Line,
	draft: Draft,
	previous: Draft,
	at: number,
): Pick<Draft, "when"> => {
	const { at: former = 0, when } = draft;
	const before = sameTermOf(line, at, when) ?? yearBefore(line, at, when);
	if (before !== null) return before;
	if (isEstimate(line, former, at) && isUntimed(line, previous.at ?? 0, at))
		return laterOf(draft, previous);
	const isOfNextSum = isEstimate(line, former, at) && isOfNext(line, at);
	const own: When = isOfNextSum ? {} : periodOf(line, at);
	if (isOfFormer(line, own, at) || isDecided(line, draft, own, at)) return {};
	if (own.when !== undefined || when === undefined) return own;
	if (isPartOfFirst(line, former, previous.at ?? former, at)) return { when };
	const isElsewhen = line.tokens.slice(former, at).some((token) => {
		const told = windowOf(token);
		return (
			told !== null &&
			told.sort !== "day" &&
			(told.when.from !== when.from || told.when.to !== when.to)
		);
	});
	if (isElsewhen) return own;
	const between = textBetween(line, former + 1, at);
	const symbols = line.symbols.slice(former + 1, at);
	const isShared =
		isEstimate(line, former, at) ||
		isPart(between) ||
		reaches.test(symbols) ||
		(draft.kind !== "spending" && isMeasuredBy.test(symbols)) ||
		isFormerForecast(`${between} `, textBehind(line, at)) ||
		isRevised(line, former, at);
	return isShared ? { when } : own;
};
