import type { Line } from "../rule/line.ts";
import { nameOfSymbol } from "../rule/symbol.ts";

/** What stands beyond a line's ends. */
const edge = 0;

/** The symbol at a place of a line, by its code. */
export const codeAt = ({ symbols }: Line, place: number): number =>
	place < 0 || place >= symbols.length ? edge : symbols.charCodeAt(place);

/** How the weights call a symbol. */
export const symbolWord = (code: number): string =>
	code === edge ? "edge" : nameOfSymbol(String.fromCharCode(code));
