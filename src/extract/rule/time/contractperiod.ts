import { termEdgeOf } from "../../../language/contractterm.ts";
import { tellsBeginning, tellsEnd } from "../../../language/due.ts";
import { lasts } from "../../../language/en/term.ts";
import { isStruckThen } from "../../../language/term.ts";
import type { Line } from "../line/line.ts";
import { textBetween, textOf } from "../line/linetext.ts";
import { clauseAround, findLeft, findRight, windowOf } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { isPeriod, type When } from "./windownear.ts";

/** `years` from an ISO day on, both ends inclusive. */
const spanOf = (from: string, years: number): When => {
	const until = new Date(`${from}T00:00:00Z`);
	until.setUTCFullYear(until.getUTCFullYear() + years);
	until.setUTCDate(until.getUTCDate() - 1);
	return { when: { from, to: until.toISOString().slice(0, 10) } };
};

const start = symbolsOf("start", "effect");

const delivery = symbolsOf("online", "complete");

const systems = /[GC]/;

const installing = new RegExp(
	`[${delivery}${symbolOf("deploy")}][^MGCN,;&]{0,3}$`,
);

/** "Buys systems for $5.8 billion and installs them by the end of 2026"; "a contract running through 2033" lasts. */
const isInstalledBy = (line: Line, place: number): boolean => {
	const found = installing.exec(line.symbols.slice(0, place));
	const verb = line.tokens[found?.index ?? -1];
	return verb !== undefined && !lasts.test(textOf(line, verb));
};

/** The day by which all is to run is none of the contract: 2028年底前全部到位, "for 750 megawatts by 2028"; one through which it lasts is. */
const isDeliveryDate = (line: Line, place: number): boolean => {
	if (isInstalledBy(line, place)) return true;
	const window = windowOf(line.tokens[place]);
	if (window !== null && tellsEnd(textOf(line, window))) return false;
	const { from, to } = clauseAround(line, place);
	const clause = line.symbols.slice(from, to);
	return (
		!clause.includes("M") &&
		(systems.test(clause) ||
			[...clause].some((symbol) => delivery.includes(symbol)))
	);
};

const since = symbolOf("from");

/** "Which began on July 26". */
const started = new RegExp(
	`[${symbolsOf("start", "effect")}][_${symbolsOf("on", "into")}]{0,2}$`,
);

/** 自2025年7月26日至2033年12月31日: the day on which a contract begins and, next, the one until which it runs. */
const termOf = (line: Line, places: readonly number[]): When | null => {
	for (const [turn, place] of places.entries()) {
		const opening = windowOf(line.tokens[place]);
		const closing = windowOf(line.tokens[places[turn + 1] ?? -1]);
		const from = opening?.when.from;
		const to = closing?.when.to;
		if (from === undefined || to === undefined || to <= from) continue;
		const begins =
			line.symbols[place - 1] === since ||
			opening?.when.to === undefined ||
			started.test(line.symbols.slice(0, place));
		const ends =
			closing?.sort === "deadline" && closing.when.from === undefined;
		if (begins && ends) return { when: { from, to } };
	}
	return null;
};

/** 履约期为2026年至2027年, 合同有效期至2030年底: the time that the words before it call the contract's term; `null` for none. */
const namedTerm = (line: Line, places: readonly number[]): When | null => {
	for (const place of places) {
		const window = windowOf(line.tokens[place]);
		if (window === null || !isPeriod(window)) continue;
		const { from } = clauseAround(line, place);
		const ahead = textBetween(line, from, place).trimEnd();
		const edge = termEdgeOf(ahead, textOf(line, window));
		const { to } = window.when;
		if (edge === null || edge === "since" || to === undefined) continue;
		return { when: edge === "until" ? { to } : window.when };
	}
	return null;
};

/** Whether a line calls a time the term of a contract. */
export const namesTerm = (line: Line): boolean =>
	line.has.has("W") && namedTerm(line, [...line.tokens.keys()]) !== null;

const isBeginning = ({ text, sentence, tokens }: Line, place: number) =>
	!isStruckThen(
		text.slice(0, (tokens[place]?.start ?? sentence.start) - sentence.start),
	);

const monthLength = "2026-01".length;

/** "A contract of $3 billion from November" was struck then. */
const isOfPastMonth = (day: string, published: string): boolean =>
	day.slice(0, monthLength) < published.slice(0, monthLength);

/** From when, and for how long, a contract runs: a duration and a beginning may stand apart. */
export const contractPeriodOf = (
	line: Line,
	at: number,
	published: string,
): When => {
	const part = findLeft(line, at, ";", "");
	const next = findRight(line, at, ";", "");
	const places = [...line.tokens.keys()].filter(
		(place) =>
			place > part &&
			(next === -1 || place < next) &&
			windowOf(line.tokens[place]) !== null &&
			isBeginning(line, place),
	);
	const term = termOf(line, places) ?? namedTerm(line, places);
	if (term !== null) return term;
	const beginsAt = places.find((place) => {
		const window = windowOf(line.tokens[place]);
		if (!isPeriod(window) || window?.when.from === undefined) return false;
		if (window.when.to === undefined || tellsBeginning(textOf(line, window)))
			return true;
		const around = line.symbols.slice(Math.max(0, place - 2), place + 3);
		return [...around].some((symbol) => start.includes(symbol));
	});
	const begin = windowOf(line.tokens[beginsAt ?? -1]);
	const years = places
		.map((place) => windowOf(line.tokens[place]))
		.find((window) => window?.sort === "duration")?.years;
	const from = begin?.when.from;
	if (from !== undefined && years !== undefined) return spanOf(from, years);
	if (from !== undefined && !isOfPastMonth(from, published))
		return { when: { from } };
	const until = places
		.filter((place) => !isDeliveryDate(line, place))
		.map((place) => windowOf(line.tokens[place]))
		.find(
			(window) =>
				window?.sort === "deadline" && (window.when.to ?? "") >= published,
		);
	return until ? { when: until.when } : {};
};
