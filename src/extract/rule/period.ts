import { endsThen, isStruckThen } from "../../language/term.ts";
import type { Kind } from "../claim.ts";
import type { WindowMention } from "../mention.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import {
	clauseAround,
	findLeft,
	findRight,
	holdsAny,
	windowOf,
} from "./pick.ts";
import type { Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";
import { setOf } from "./symbolclass.ts";
import { dayOf } from "./tradingday.ts";

type When = Pick<Draft, "when">;

const say = symbolOf("say");

/** A time at which something was said is none at which it holds: 微软7月说…. */
const isTimeOfSpeech = (line: Line, place: number): boolean => {
	const next = line.symbols[place + 1] ?? "";
	return next === say || (next === "_" && line.symbols[place + 2] === say);
};

export const isPeriod = (window: WindowMention | null): boolean =>
	window?.sort === "period" || window?.sort === "deadline";

const onward = symbolOf("reach") + symbolOf("to");

/** 从2025年的130亿增至2026年的…: what stands beyond the step belongs to the next figure. */
const isBeyondStep = (line: Line, at: number, place: number): boolean =>
	[...line.symbols.slice(at + 1, place)].some((symbol) =>
		onward.includes(symbol),
	);

/** Of two windows equally near, the one after the figure: "$21 billion in 2026 and $42 billion in 2027". */
const followingBonus = 0.5;

/** The window of [from, to) that stands nearest to `at`, fiscal ones included. */
const nearestWindow = (
	line: Line,
	at: number,
	from: number,
	to: number,
): WindowMention | null => {
	let best: WindowMention | null = null;
	let bestDistance = Infinity;
	for (let place = from; place < to; place += 1) {
		const window = windowOf(line.tokens[place]);
		if (window === null || isTimeOfSpeech(line, place)) continue;
		if (isBeyondStep(line, at, place)) continue;
		const distance = Math.abs(place - at) - (place > at ? followingBonus : 0);
		if (distance >= bestDistance) continue;
		best = window;
		bestDistance = distance;
	}
	return best;
};

const figure = /[MCGEF]/;

/** 首批2026年下半年上线，可带来…: when something is to run or end, no time of money. */
const events = setOf("online", "complete", "running");

/** ", founded in 2023,": what is said of a name in passing. */
const isAside = (line: Line, from: number): boolean =>
	/N,$/.test(line.symbols.slice(0, from)) && line.symbols[from] === "_";

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
	if (isAside(line, before.from)) return {};
	if (holdsAny(line, events, before.from, before.to)) return {};
	const earlier = nearestWindow(line, at, before.from, before.to);
	return earlier !== null && isPeriod(earlier) ? { when: earlier.when } : {};
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

/** `years` from an ISO day on, both ends inclusive. */
const spanOf = (from: string, years: number): When => {
	const until = new Date(`${from}T00:00:00Z`);
	until.setUTCFullYear(until.getUTCFullYear() + years);
	until.setUTCDate(until.getUTCDate() - 1);
	return { when: { from, to: until.toISOString().slice(0, 10) } };
};

const start = symbolOf("start") + symbolOf("effect");

const delivery = symbolOf("online") + symbolOf("complete");

const systems = /[GC]/;

/** The day by which all is to run is none of the contract: 2028年底前全部到位, "for 750 megawatts by 2028". */
const isDeliveryDate = (line: Line, place: number): boolean => {
	const { from, to } = clauseAround(line, place);
	const clause = line.symbols.slice(from, to);
	return (
		!clause.includes("M") &&
		(systems.test(clause) ||
			[...clause].some((symbol) => delivery.includes(symbol)))
	);
};

const since = symbolOf("from");

/** 自2025年7月26日至2033年12月31日: the day on which a contract begins and, next, the one until which it runs. */
const termOf = (line: Line, places: readonly number[]): When | null => {
	for (const [turn, place] of places.entries()) {
		const opening = windowOf(line.tokens[place]);
		const closing = windowOf(line.tokens[places[turn + 1] ?? -1]);
		const from = opening?.when.from;
		const to = closing?.when.to;
		if (from === undefined || to === undefined || to <= from) continue;
		const begins =
			line.symbols[place - 1] === since || opening?.when.to === undefined;
		const ends =
			closing?.sort === "deadline" && closing.when.from === undefined;
		if (begins && ends) return { when: { from, to } };
	}
	return null;
};

const isBeginning = ({ text, sentence, tokens }: Line, place: number) =>
	!isStruckThen(
		text.slice(0, (tokens[place]?.start ?? sentence.start) - sentence.start),
	);

/** From when, and for how long, a contract runs: a duration and a beginning may stand apart. */
const contractPeriodOf = (line: Line, at: number): When => {
	const part = findLeft(line, at, ";", "");
	const next = findRight(line, at, ";", "");
	const places = [...line.tokens.keys()].filter(
		(place) =>
			place > part &&
			(next === -1 || place < next) &&
			windowOf(line.tokens[place]) !== null &&
			isBeginning(line, place),
	);
	const term = termOf(line, places);
	if (term !== null) return term;
	const beginsAt = places.find((place) => {
		const window = windowOf(line.tokens[place]);
		if (!isPeriod(window) || window?.when.from === undefined) return false;
		if (window.when.to === undefined) return true;
		const around = line.symbols.slice(Math.max(0, place - 2), place + 3);
		return [...around].some((symbol) => start.includes(symbol));
	});
	const begin = windowOf(line.tokens[beginsAt ?? -1]);
	const years = places
		.map((place) => windowOf(line.tokens[place]))
		.find((window) => window?.sort === "duration")?.years;
	const from = begin?.when.from;
	if (from !== undefined && years !== undefined) return spanOf(from, years);
	if (begin !== null) return { when: { from: begin.when.from ?? "" } };
	const until = places
		.filter((place) => !isDeliveryDate(line, place))
		.map((place) => windowOf(line.tokens[place]))
		.find((window) => window?.sort === "deadline");
	return until ? { when: until.when } : {};
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
			return contractPeriodOf(line, at);
		case "market-cap-change":
			return dayOf(line, at, scene);
		case "revenue":
		case "profit":
		case "spending":
			return periodOf(line, at);
		default:
			return {};
	}
};
