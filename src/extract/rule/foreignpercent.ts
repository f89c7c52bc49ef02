import type { Line } from "./line.ts";
import { textBehind } from "./linetext.ts";
import { clauseAround, windowOf } from "./pick.ts";
import { joiner, symbolOf, symbolsOf } from "./symbol.ts";
import { isPeriod } from "./windownear.ts";

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
	`[${symbolsOf("revenue", "profit", "loss", "capex", "backlog")}][^NMP,;]*M_?,_?[${symbolsOf("rise", "fall")}]_?$`,
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

/** The percentage at `v`, told by the word at `x`, is no move of a share: a word near it says so. */
export const isForeignPercent = (line: Line, x: number, v: number): boolean => {
	const { from, to } = clauseAround(line, v);
	const first = Math.min(x, v);
	const last = Math.max(x, v);
	const list = line.symbols.lastIndexOf(joiner, first - 1);
	const previous = line.symbols.lastIndexOf("P", first - 1);
	const isListOfNames =
		line.symbols[list - 1] === "N" && line.symbols[list + 1] === "N";
	const start = Math.max(
		from,
		previous + 1,
		isListOfNames ? 0 : list + 1,
		causeEnd(line, from, first),
	);
	const nextName = line.symbols.indexOf("N", last);
	const nextSum = sumListed.test(line.symbols.slice(last + 1)) ? last + 1 : to;
	const end = Math.min(
		to,
		last + afterwards,
		nextName === -1 ? to : nextName,
		nextSum,
	);
	const isLong =
		line.tokens.slice(start, end).some((token) => isPeriod(windowOf(token))) ||
		lastsBefore(line, start, first) ||
		// "Lost 45.9% in six months".
		windowOf(line.tokens[last + 1])?.sort === "duration";
	const owner = line.symbols.lastIndexOf("N", first - 1);
	const before = line.symbols.slice(Math.max(start, owner), first);
	const near = line.symbols.slice(start, end);
	if (isLong || near.includes(span) || isOverTime(line, from)) return true;
	if (grownTo.test(line.symbols.slice(last + 1))) return true;
	const isGrowth = ofMeasure.test(line.symbols.slice(0, last));
	if (isGrowth && !moment.test(line.symbols.slice(first, to))) return true;
	if (ofSum.test(line.symbols.slice(0, first)) || isSinceDay(line, first))
		return true;
	if (comparedWithPast.test(textBehind(line, last))) return true;
	if (line.symbols.slice(from, first).includes(rate)) return true;
	if (before.includes(stock)) return false;
	// "Gained 3.1% after revenue grew": of the cause.
	const [own = ""] = line.symbols.slice(last, end).split(aside);
	return [...line.symbols.slice(start, last), ...own].some(
		(symbol, place) =>
			foreign.includes(symbol) &&
			line.tokens[start + place]?.start !== line.tokens[x]?.start,
	);
};
