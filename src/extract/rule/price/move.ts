import { isSupposed } from "../../../language/en/future.ts";
import {
	isExtentOfFall,
	tellsOff,
	wayFromPrice,
} from "../../../language/tradingday.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind } from "../line/linetext.ts";
import { findPattern } from "../line/match.ts";
import { compilePattern } from "../line/pattern.ts";
import { quantityOf } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { fall } from "./movement.ts";

/** A percentage with the word that tells its direction. */
export type Move = Readonly<{
	/** Places of the figure, and of the word of direction (of the figure again where a sign tells it). */
	v: number;
	x: number;
	isFall: boolean;
	/** It only takes back a part of the move before it. */
	isNarrowing: boolean;
}>;

/** `x` is the word that tells the direction. */
const patterns = [
	"x:rise|fall ~ v:P",
	"x:rise|fall - N stock? ~ v:P",
	"v:P - quit|loss? x:rise|fall",
	"x:narrow ~ v:P",
	"v:P x:loss",
	"x:rise|fall M , - v:P",
	"x:rise|fall ~ , & v:P",
	"x:rise|fall _? W? , N by v:P",
	"x:rise|fall _? into? premarket|afterhours _? W? , N by v:P",
	"x:rise|fall on - , by v:P",
	"x:rise|fall W , N v:P",
	"x:cost N stock v:P",
].map(compilePattern);

const falls = fall + symbolsOf("loss", "cost");
const narrow = symbolOf("narrow");
const index = symbolOf("index");

const signed = new RegExp(
	`N[(,]?$|N[(,]?[_${symbolOf("stock")}${symbolOf("done")}]{0,2}[${symbolOf("close")}${symbolOf("premarket")}${symbolOf("afterhours")}]$`,
);

/** Beside a name in English: the percentage is a fall, "AMD off 3%". */
export const isOff = (line: Line, at: number): boolean =>
	tellsOff(textBefore(line, at));

/** "+3.9%", "-2.4%", "off 3%" beside a name: the sign tells the direction. */
const signOf = (line: Line, v: number): "+" | "-" | null => {
	const token = line.tokens[v];
	if (token === undefined || !signed.test(line.symbols.slice(0, v)))
		return null;
	if ((quantityOf(token)?.value.low ?? 0) < 0) return "-";
	if (isOff(line, v)) return "-";
	return textBefore(line, v).endsWith("+") ? "+" : null;
};

const signedMoves = (line: Line): readonly Move[] => {
	const moves: Move[] = [];
	for (let v = line.symbols.indexOf("P"); v !== -1; ) {
		const sign = signOf(line, v) ?? wayFromPrice(textBehind(line, v));
		if (sign !== null)
			moves.push({ v, x: v, isFall: sign === "-", isNarrowing: false });
		v = line.symbols.indexOf("P", v + 1);
	}
	return moves;
};

const toldMoves = (line: Line): readonly Move[] =>
	patterns
		.flatMap((pattern) => findPattern(line, pattern))
		.flatMap(({ at: { v, x } }): Move[] => {
			if (v === undefined || x === undefined) return [];
			if (line.symbols.slice(x, v).includes(index)) return [];
			const word = (line.tokens[x]?.start ?? 0) - line.sentence.start;
			if (isSupposed.test(line.text.slice(Math.max(0, word - 64), word)))
				return [];
			const symbol = line.symbols[x];
			const isNarrowing = symbol === narrow;
			// 回吐周一5%的部分涨幅: a part of a gain is given back.
			const isFall =
				isExtentOfFall(textBehind(line, v)) ?? falls.includes(symbol ?? "-");
			return [{ v, x, isFall, isNarrowing }];
		});

/** From left to right; of two words of direction the one nearer to the figure first. */
const byFigure = (one: Move, other: Move): number =>
	one.v - other.v || Math.abs(one.v - one.x) - Math.abs(other.v - other.x);

/** The percentages of a line beside which a word or a sign tells a direction, whatever they are of. */
export const movesIn = (line: Line): readonly Move[] =>
	[...toldMoves(line), ...signedMoves(line)].sort(byFigure);
