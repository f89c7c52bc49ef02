import { isAnalyst } from "../../../language/analyst.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { isSupplier, rankOf } from "./trade.ts";

const towards = ["with", "from", "to"] as const;
const beside = towards.map(symbolOf).join("") + joiner;
const obtaining = symbolsOf(
	"buy",
	"sign",
	"win",
	"contract",
	"order",
	"hire",
	"need",
);
const gap = "[^NMGFEPC,;]";
/** 向N取得, 又跟N签了: before the figure. */
const takenOf = new RegExp(
	`[${beside}]_?N${gap}{0,4}[${obtaining}]${gap}{0,4}$`,
);
/** The same, further ahead in the sentence: 向N包下22万颗GPU，容量300兆瓦. */
const takenAhead = new RegExp(
	`[${beside}]_?N${gap}{0,4}[${obtaining}]${gap}{0,4}[GC]`,
);
/** "Signed with N for 6 gigawatts". */
const signedFor = new RegExp(
	`[${symbolOf("with")}${symbolOf("from")}]_?N_?[${symbolOf("for")}${symbolOf("on")}]$`,
);

/** Sells systems, as far as its business is known. */
const maySupply = (name: string): boolean =>
	isSupplier(name) || (rankOf(name) === null && !isAnalyst(name));

const nameIn = (line: Line, from: number, found: RegExpExecArray | null) => {
	if (found === null) return null;
	const name = line.tokens[from + found.index + found[0].indexOf("N")]?.name;
	return name !== undefined && maySupply(name) ? name : null;
};

/** Of whom the figure's goods are said to be taken; `null` where that is not told. */
export const takenFrom = (line: Line, at: number): string | null => {
	const { from, to } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	const near =
		nameIn(line, from, takenOf.exec(before)) ??
		nameIn(line, from, signedFor.exec(before));
	if (near !== null || line.symbols.slice(from, to).includes("N")) return near;
	const last = clauseAround(line, Math.max(0, from - 2));
	const ahead = line.symbols.slice(last.from, last.to);
	return nameIn(line, last.from, takenAhead.exec(ahead));
};
