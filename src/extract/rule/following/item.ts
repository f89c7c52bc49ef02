import type { Line } from "../line/line.ts";
import { symbolsOf } from "../line/symbol.ts";

const doing = symbolsOf(
	"deploy",
	"need",
	"buy",
	"sell",
	"supply",
	"spend",
	"sign",
	"win",
	"say",
	"online",
	"running",
	"start",
	"rise",
	"fall",
);
/** "April 2026: Amazon, …": whom the item is about, perhaps behind a date. */
const headed = /^(?:[_W]{1,3},)?_?N,/;
const acts = new RegExp(`[${doing}]`);

/** The place of the name that an item of a list begins with, where nobody does anything before `at`; -1 for no item. */
export const itemHead = ({ symbols }: Line, at: number): number => {
	const found = headed.exec(symbols);
	if (found === null || found[0].length > at) return -1;
	if (acts.test(symbols.slice(0, at))) return -1;
	return found[0].length - 2;
};
