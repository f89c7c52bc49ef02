import { symbolOf } from "./symbol.ts";

const say = symbolOf("say");
/** ", Crusoe said,", ", the company says,". */
const aside = new RegExp(`,_?N?_?${say}_?,`);
const figures = /[MGEFPC]/;

/**
 * Drops who is said to tell it from the middle of a sentence on when something is due: "All of it, Crusoe said, will be
 * running in 2026". Beside a figure the teller may be its party, and stays.
 */
export const dropSpeaker = <T>(symbols: string[], tokens: T[]): void => {
	if (!symbols.includes(say) || !symbols.includes("W")) return;
	const line = symbols.join("");
	if (figures.test(line)) return;
	const found = aside.exec(line);
	if (found === null) return;
	symbols.splice(found.index, found[0].length);
	tokens.splice(found.index, found[0].length);
};
