import { wayFromPrice } from "../../../language/tradingday.ts";
import type { Line } from "../line/line.ts";
import { textBehind } from "../line/linetext.ts";
import { clauseAround, windowOf } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { isPeriod } from "../time/windownear.ts";

const stock = symbolOf("stock");
const span = symbolOf("span");
const rate = symbolOf("rate");
/** "After revenue grew", "with a market cap of". */
const aside = new RegExp(`[${symbolOf("clause")}${symbolOf("with")}]`);

/** Words beside which a percentage is no share's move: growth of sales, a market share, an index, a move over months. */
const foreign = symbolsOf(
	"revenue",
	"profit",
	"loss",
	"cap",
	"valuation",
	"rate",
	"span",
	"target",
	"stake",
	"users",
	"weekly",
	"monthly",
	"capex",
	"cost",
	"backlog",
	"debt",
	"equity",
);

/** The clause before sets a longer time: "Since peaking in September, …". */
const isOverTime = (line: Line, from: number): boolean => {
	if (from < 2) return false;
	const before = clauseAround(line, from - 2);
	const clause = line.symbols.slice(before.from, before.to);
	return clause.includes(span) && !/[PMC]/.test(clause);
};

/** "Daily users rose 5% to 3.58 billion", "rose 26% to $1.2 billion": how much what is counted or earned grew; a market value grows with its share. */
const grownTo = new RegExp(
	`^_?[${symbolOf("to")}${symbolOf("reach")}]_?(?:[CG]|M(?!_?[${symbolsOf("cap", "worth", "valuation")}]))`,
);

/** "Revenue of $1.57 billion, up 110%": how much what was measured right before has grown. */
const ofMeasure = new RegExp(
	`[${symbolsOf("revenue", "profit", "loss", "capex", "backlog")}][^NMP,;]*M_?,_?[${symbolsOf("rise", "fall")}]_?${symbolOf("by")}?_?$`,
);
const moment = new RegExp(
	`[${symbolsOf("stock", "afterhours", "premarket", "close", "high", "low")}]`,
);

/** How many symbols after the figure may tell what it measures. */
const afterwards = 4;

const cause = new RegExp(
	`[${symbolOf("afterhours")}${symbolOf("premarket")}]_?${symbolOf("clause")}[^NMP,;]*${symbolOf("high")}`,
);

/** 盘后因资本开支一度跌7.6%: where the reason ends that stands between a moment and its move. */
const causeEnd = (line: Line, from: number, to: number): number => {
	const found = cause.exec(line.symbols.slice(from, to));
	return found === null ? 0 : from + found.index + found[0].length;
};

/** 重挫7%、市值缩水近3500亿美元的英伟达: what is listed behind has a figure of its own. */
const sumListed = new RegExp(`^${joiner}[^NP,;]{0,6}M`);

/** "$4.08 billion (up 68%)": what the sum before the brackets has grown by. */
const ofSum = /M_?[(][^NP,;)]{0,3}$/;

/** "3.6% lower than at the earnings call": compared with no close. */
const comparedWithPast =
	/^ (?:than|from) (?:at|in|when|where|its|their|a (?:week|month|quarter|year)) /i;

/** "Since Oct. 16 the stock has lost 26%": the time that runs up to now, ahead of all that the sentence measures. */
const isSinceDay = ({ symbols, tokens }: Line, first: number): boolean => {
	const place = symbols.indexOf("W");
	const when = place < first ? windowOf(tokens[place])?.when : undefined;
	const isOpen = when?.from !== undefined && when.to === undefined;
	return isOpen && !/[NMPGC]/.test(symbols.slice(0, place));
};

const dealBehind = new RegExp(
	`^_?[${symbolsOf("contract", "tieup", "buy", "cloud", "round", "order", "project", "invest")}]`,
);

/** A time that something lasted is told in [from, to); "the five-year agreement sent" tells how long that holds alone. */
const lastsBefore = ({ symbols, tokens }: Line, from: number, to: number) =>
	tokens
		.slice(from, to)
		.some(
			(token, place) =>
				windowOf(token)?.sort === "duration" &&
				!dealBehind.test(symbols.slice(from + place + 1)),
		);

/** Where what is near the percentage ends: at the next name or listed sum, and after a few symbols at most. */
const endOfNear = (line: Line, last: number, to: number): number => {
	const nextName = line.symbols.indexOf("N", last);
	const nextSum = sumListed.test(line.symbols.slice(last + 1)) ? last + 1 : to;
	return Math.min(
		to,
		last + afterwards,
		nextName === -1 ? to : nextName,
		nextSum,
	);
};

/** Where it begins: behind the percentage before, the item before in a list, and a reason told first. */
const startOfNear = (line: Line, first: number, from: number): number => {
	const { symbols } = line;
	const list = symbols.lastIndexOf(joiner, first - 1);
	const isListOfNames = symbols[list - 1] === "N" && symbols[list + 1] === "N";
	return Math.max(
		from,
		symbols.lastIndexOf("P", first - 1) + 1,
		isListOfNames ? 0 : list + 1,
		causeEnd(line, from, first),
	);
};

/** What a move is told of and how, a word and its percentage in either order. */
type Told = Readonly<{
	/** Of the clause. */
	from: number;
	to: number;
	/** Of the word and its percentage. */
	first: number;
	last: number;
	/** Of what stands near them. */
	start: number;
	end: number;
}>;

const toldAt = (line: Line, x: number, v: number): Told => {
	const { from, to } = clauseAround(line, v);
	const first = Math.min(x, v);
	const last = Math.max(x, v);
	const start = startOfNear(line, first, from);
	return { from, to, first, last, start, end: endOfNear(line, last, to) };
};

/** A move over months, or since a day that is past. */
const isLong = (line: Line, { from, first, last, start, end }: Told): boolean =>
	line.tokens.slice(start, end).some((token) => isPeriod(windowOf(token))) ||
	lastsBefore(line, start, first) ||
	// "Lost 45.9% in six months".
	windowOf(line.tokens[last + 1])?.sort === "duration" ||
	line.symbols.slice(start, end).includes(span) ||
	isOverTime(line, from) ||
	isSinceDay(line, first) ||
	comparedWithPast.test(textBehind(line, last));

/** How much what is counted, earned or owed has grown. */
const isGrowth = (line: Line, { from, to, first, last }: Told): boolean => {
	const { symbols } = line;
	const isMeasures =
		ofMeasure.test(symbols.slice(0, last)) &&
		!moment.test(symbols.slice(first, to));
	return (
		isMeasures ||
		grownTo.test(symbols.slice(last + 1)) ||
		ofSum.test(symbols.slice(0, first)) ||
		symbols.slice(from, first).includes(rate)
	);
};

/** The percentage at `v`, told by the word at `x`, is no move of a share: a word near it says so. */
export const isForeignPercent = (line: Line, x: number, v: number): boolean => {
	const told = toldAt(line, x, v);
	if (isLong(line, told) || isGrowth(line, told)) return true;
	if (wayFromPrice(textBehind(line, v)) !== null) return false;
	const { first, last, start, end } = told;
	const owner = line.symbols.lastIndexOf("N", first - 1);
	const before = line.symbols.slice(Math.max(start, owner), first);
	if (before.includes(stock)) return false;
	// "Gained 3.1% after revenue grew": of the cause.
	const [own = ""] = line.symbols.slice(last, end).split(aside);
	return [...line.symbols.slice(start, last), ...own].some(
		(symbol, place) =>
			foreign.includes(symbol) &&
			line.tokens[start + place]?.start !== line.tokens[x]?.start,
	);
};
