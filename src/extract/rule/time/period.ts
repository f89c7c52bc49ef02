import { endsThen, opensSpan } from "../../../language/term.ts";
import type { Kind, Window } from "../../claim.ts";
import type { WindowMention } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { textOf } from "../line/linetext.ts";
import { clauseAround, holdsAny, windowOf } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import { dayOf } from "../price/tradingday.ts";
import type { Scene } from "../scene/scene.ts";
import { contractPeriodOf } from "./contractperiod.ts";
import { reportedTermOf } from "./reportterm.ts";
import { isMonth, isPeriod, nearestWindow, type When } from "./windownear.ts";
import { yearBefore } from "./yearbefore.ts";

const figure = /[MCGEF]/;

/** 首批2026年下半年上线，可带来…: when something is to run or end, no time of money. */
const events = setOf("online", "complete", "running");

/** ", founded in 2023,": what is said of a name in passing. */
const isAside = (line: Line, from: number): boolean =>
	/N,$/.test(line.symbols.slice(0, from)) && line.symbols[from] === "_";

/** What a clause says of a measure that one before it names. */
const goesOn = new RegExp(`^_?[${symbolsOf("rise", "fall", "reach")}]`);
const measured = setOf("revenue", "profit", "loss", "capex");

/** "$65 billion: Meta's capital expenditure in 2026": a figure as heading of what it is. */
const heading = /^[MC],_?N[^MPCGEF]*$/;

/** 2030年营收2800亿 算力支出6000亿: in a headline each figure has a time of its own. */
const isOfOtherInTitle = (
	line: Line,
	at: number,
	from: number,
	window: WindowMention | null,
): boolean => {
	if (!line.sentence.inTitle || window === null) return false;
	const place = line.tokens.findIndex(({ mention }) => mention === window);
	return (
		place < at && line.symbols.slice(Math.max(from, place), at).includes("M")
	);
};

/** "$280 billion in 2030 and some $600 billion of spending by then": until the time told before. */
const endingThen = (
	line: Line,
	at: number,
	to: number,
	{ start, when }: WindowMention,
): When => {
	const token = line.tokens[at];
	if (token === undefined || start > token.start) return { when };
	const first = token.end - line.sentence.start;
	const last = (line.tokens[to - 1]?.end ?? token.end) - line.sentence.start;
	const isUntil = endsThen(line.text.slice(first, last));
	return isUntil && when.to !== undefined
		? { when: { to: when.to } }
		: { when };
};

/** The period of a figure: of its clause, the nearest first, else of a figureless clause before it. Fiscal ones carry none. */
export const periodOf = (line: Line, at: number): When => {
	const { from, to } = clauseAround(line, at);
	const near = nearestWindow(line, at, from, to);
	const own = isOfOtherInTitle(line, at, from, near) ? null : near;
	if (own !== null) return isPeriod(own) ? endingThen(line, at, to, own) : {};
	if (from === 0 && heading.test(line.symbols)) {
		const next = clauseAround(line, to + 1);
		const told = nearestWindow(line, to + 1, next.from, next.to);
		return told !== null && isPeriod(told) ? { when: told.when } : {};
	}
	if (from < 2 || line.symbols[from - 1] === ";") return {};
	const before = clauseAround(line, from - 2);
	if (figure.test(line.symbols.slice(before.from, before.to))) return {};
	if (isAside(line, before.from))
		return aroundAside(line, at, from, before.from);
	if (holdsAny(line, events, before.from, before.to)) return {};
	const earlier = nearestWindow(line, at, before.from, before.to);
	if (earlier === null) return aroundAside(line, at, from, before.from);
	return isPeriod(earlier) ? { when: earlier.when } : {};
};

/** "Net profit for 2025, helped by new machines, jumped to $9 billion": of the time told before a remark that the clause of the figure steps over. */
const aroundAside = (
	line: Line,
	at: number,
	from: number,
	aside: number,
): When => {
	if (!goesOn.test(line.symbols.slice(from, at)) || aside < 2) return {};
	const topic = clauseAround(line, aside - 2);
	const symbols = line.symbols.slice(topic.from, topic.to);
	if (figure.test(symbols) || !holdsAny(line, measured, topic.from, topic.to))
		return {};
	const told = nearestWindow(line, at, topic.from, topic.to);
	return told !== null && isPeriod(told) ? { when: told.when } : {};
};

/** By when a project's sum is to be spent; other times beside it tell when it was announced. */
export const deadlineOf = (line: Line, at: number): When => {
	const { when } = periodOf(line, at);
	return when?.to === undefined || when.from !== undefined ? {} : { when };
};

/** 首个1吉瓦2026年下半年上线，届时拨付首笔…: the time of the step told right before, on which the payment hangs. */
const stepBefore = (line: Line, at: number): WindowMention | null => {
	const { from } = clauseAround(line, at);
	if (line.symbols[from - 1] !== ",") return null;
	const before = clauseAround(line, from - 2);
	if (!line.symbols.slice(before.from, before.to).includes("F")) return null;
	const due = nearestWindow(line, from - 1, before.from, before.to);
	return due !== null && isPeriod(due) ? due : null;
};

/** When a first payment is due: like every period, or told by the clause behind, which speaks of nothing else. */
export const dueOf = (line: Line, at: number, published: string): When => {
	const near = periodOf(line, at);
	const { to } = clauseAround(line, at);
	if (near.when !== undefined || line.symbols[to] !== ",") return near;
	const before = stepBefore(line, at);
	if (before !== null) return { when: before.when };
	const next = clauseAround(line, to + 1);
	if (/[NMPCGEF]/.test(line.symbols.slice(next.from, next.to))) return {};
	const due = nearestWindow(line, at, next.from, next.to);
	const isAhead = due?.sort === "day" && (due.when.from ?? "") > published;
	return due !== null && (isPeriod(due) || isAhead) ? { when: due.when } : {};
};

/** The period of sales or earnings: their own, else that of the report that the text tells of. */
const termOf = (line: Line, at: number, scene: Scene): When => {
	const own = periodOf(line, at);
	const { from, to } = clauseAround(line, at);
	const isTold =
		own.when !== undefined || line.symbols.slice(from, to).includes("W");
	const told = isTold ? own : reportedTermOf(line, at, scene);
	return yearBefore(line, at, told.when) ?? told;
};

const annual = symbolOf("annual");

/** 年初成立合资公司，每年花30亿美元: what is spent every year is spent in no part of one. */
const isPartOfYear = (line: Line, at: number, { from, to }: Window): boolean =>
	from !== undefined &&
	to !== undefined &&
	from.slice(0, 4) === to.slice(0, 4) &&
	!(from.endsWith("-01-01") && to.endsWith("-12-31")) &&
	line.symbols.slice(clauseAround(line, at).from, at).includes(annual);

/** What is spent is told of quarters and years; a month tells when it was announced: "in April it said it would spend". */
const yearsOf = ({ when }: When, line: Line, at: number): When =>
	when === undefined || isMonth(when) || isPartOfYear(line, at, when)
		? {}
		: { when };

/** "$10 billion, starting in 2026, in a data centre": a time set between commas behind the figure, which only its span can be. */
export const interposedOf = (line: Line, at: number): When => {
	const { to } = clauseAround(line, at);
	if (line.symbols[to] !== ",") return {};
	const { to: end } = clauseAround(line, to + 1);
	const token = line.tokens[to + 1];
	const window = windowOf(token);
	if (token === undefined || window === null || end !== to + 2) return {};
	return isPeriod(window) && opensSpan(textOf(line, token))
		? { when: window.when }
		: {};
};

const contract = symbolOf("contract");

/** 每年支付5亿元，合约2026年1月生效，为期三年: of a yearly sum, when the contract begins and ends that another clause tells. */
const contractOf = (line: Line, at: number, published: string): When => {
	const { from, to } = clauseAround(line, at);
	if (!line.symbols.slice(from, at).includes(annual)) return {};
	if (!line.symbols.slice(to).includes(contract)) return {};
	const { when } = contractPeriodOf(line, at, published);
	return when?.from === undefined || when.to === undefined ? {} : { when };
};

const span = symbolOf("span");

/** 连跌三日，市值累计蒸发269亿美元: of several days, which no one day stands for. */
const isOverDays = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	const start = from < 2 ? from : clauseAround(line, from - 2).from;
	return line.symbols.slice(start, at).includes(span);
};

/** The window that a figure of a kind carries. */
export const whenOf = (
	kind: Kind,
	line: Line,
	at: number,
	scene: Scene,
): When => {
	switch (kind) {
		case "purchase":
			return contractPeriodOf(line, at, scene.published);
		case "market-cap-change":
			return isOverDays(line, at) ? {} : dayOf(line, at, scene);
		case "price-move":
			return dayOf(line, at, scene);
		case "revenue":
		case "profit":
			return termOf(line, at, scene);
		case "spending": {
			const near = yearsOf(periodOf(line, at), line, at);
			const own = near.when === undefined ? interposedOf(line, at) : near;
			return own.when === undefined
				? contractOf(line, at, scene.published)
				: own;
		}
		default:
			return {};
	}
};
