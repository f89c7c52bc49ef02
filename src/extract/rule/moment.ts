import type { Qualifier } from "../claim.ts";
import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import { symbolOf } from "./symbol.ts";

const moments = {
	premarket: symbolOf("premarket"),
	afterHours: symbolOf("afterhours"),
	close: symbolOf("close"),
	high: symbolOf("high"),
	low: symbolOf("low"),
	open: symbolOf("open"),
};
const anyMoment = Object.values(moments).join("");
/** Moments that a clause without a figure sets for those that follow. */
const lasting = moments.premarket + moments.afterHours + moments.close;

const qualifierOf = (symbols: string, isFall: boolean): Qualifier | null => {
	if (symbols.includes(moments.premarket)) return "premarket";
	if (symbols.includes(moments.afterHours)) return "after-hours";
	if (symbols.includes(moments.low)) return "low";
	if (symbols.includes(moments.open)) {
		if (!symbols.includes(moments.high)) return "session";
		return isFall ? "low" : "high";
	}
	if (symbols.includes(moments.close)) return "close";
	if (symbols.includes(moments.high)) return isFall ? "low" : "high";
	return null;
};

/** Moment words of the clause; those beyond another percentage belong to that one. */
const momentsNear = (
	line: Line,
	at: number,
	from: number,
	to: number,
): string => {
	const left = Math.max(from, line.symbols.lastIndexOf("P", at - 1) + 1);
	const next = line.symbols.indexOf("P", at + 1);
	const right = next === -1 ? to : Math.min(to, next);
	const found = [...line.symbols.slice(left, right)].filter((symbol) =>
		anyMoment.includes(symbol),
	);
	return found.join("");
};

/** A moment told by an earlier clause without a figure: 消息周一盘后公布，A一度涨…，B涨…. */
const momentSetBefore = (line: Line, from: number): string => {
	for (let place = from - 1; place >= 0; place -= 1) {
		const symbol = line.symbols[place] ?? "";
		if (symbol === ";") return "";
		if (!lasting.includes(symbol)) continue;
		const clause = clauseAround(line, place);
		if (!line.symbols.slice(clause.from, clause.to).includes("P"))
			return symbol;
	}
	return "";
};

/** A new high told by a clause of its own: 上涨4.4%，创盘中新高. */
const momentToldAfter = (line: Line, to: number): string => {
	if (to >= line.symbols.length) return "";
	const next = clauseAround(line, to + 1);
	const after = line.symbols.slice(next.from, next.to);
	return !/[NPM]/.test(after) && after.includes(moments.high)
		? moments.high
		: "";
};

/** At which moment of the session the move at `at` was measured; `session` where the words do not tell. */
export const momentOf = (
	line: Line,
	at: number,
	isFall: boolean,
): Qualifier => {
	const { from, to } = clauseAround(line, at);
	const own = momentsNear(line, at, from, to);
	const set = momentSetBefore(line, from);
	const isOutside = set === moments.premarket || set === moments.afterHours;
	const isVague = own === "" || own === moments.high || own === moments.low;
	const symbols =
		isOutside && isVague ? set : own || momentToldAfter(line, to) || set;
	return qualifierOf(symbols, isFall) ?? "session";
};
