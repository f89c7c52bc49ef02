import type { Line } from "../line/line.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";

const each = symbolOf("each");
const told = `[_${symbolOf("place")}]{0,2}`;
const list = `N(?:_?[,${joiner}]{1,2}${told}N)*_?,?${joiner}${told}N`;
const words = "[^NMGFEPC,;]";
const towards = `[${symbolsOf("to", "for", "with")}]_?`;
const otherThings = symbolsOf("site", "system", "chip", "project");

/** "G42 and Humain may each buy", "Microsoft and Meta each", 三星与现代汽车获得英伟达GPU各: the last list before the word. */
const listAhead = new RegExp(`(${list})${words}{0,5}(?:N_?)?$`);
/** "50,000 Nvidia GPUs each go to Samsung, SK and Hyundai", "500 MW for Microsoft and Meta each". */
const listBehind = new RegExp(
	`^_?N?${words}{0,4}(?:${each}${words}{0,3}${towards}(${list})|${towards}(${list})_?${each})`,
);
/** "Samsung and Hyundai get 50,000 Nvidia GPUs each", "SoftBank and Nvidia: $30 billion apiece"; not "sites of 1 GW each". */
const listAtFigure = new RegExp(`(${list}),?[^NMGFEPC,;${otherThings}]{0,9}$`);
const eachBehind = new RegExp(`^_?N?${words}{0,3}${each}`);
/** Nothing measured stands between the word and its figure. */
const leadsTo = /^[^MGFEPC;]{0,9}$/;

const namesIn = (line: Line, from: number, to: number): readonly string[] =>
	line.tokens.slice(from, to).flatMap(({ name }) => name ?? []);

/** The list at the end of what stands before `end`. */
const namesAhead = (
	line: Line,
	pattern: RegExp,
	end: number,
): readonly string[] => {
	const found = pattern.exec(line.symbols.slice(0, end));
	const length = found?.[1]?.length ?? 0;
	return found === null ? [] : namesIn(line, found.index, found.index + length);
};

/** Those told behind the figure at `at` of whom each has it; empty where no list is. */
export const sharersBehind = (line: Line, at: number): readonly string[] => {
	if (!line.has.has(each)) return [];
	const found = listBehind.exec(line.symbols.slice(at + 1));
	const sharers = found?.[1] ?? found?.[2];
	if (found === null || sharers === undefined) return [];
	const from = at + 1 + found[0].lastIndexOf(sharers);
	return namesIn(line, from, from + sharers.length);
};

/** Those of whom each has the figure at `at`, which another reader has found; empty where no list is told. */
export const sharersOf = (line: Line, at: number): readonly string[] => {
	if (!line.has.has(each)) return [];
	const { symbols } = line;
	const rest = symbols.slice(at + 1);
	const behind = sharersBehind(line, at);
	if (behind.length > 0) return behind;
	const atFigure = eachBehind.test(rest)
		? namesAhead(line, listAtFigure, at)
		: [];
	if (atFigure.length > 0) return atFigure;
	let word = symbols.lastIndexOf(each, at);
	if (word === -1 || !leadsTo.test(symbols.slice(word + 1, at))) return [];
	while (word !== -1) {
		const names = namesAhead(line, listAhead, word);
		if (names.length > 0) return names;
		word = word === 0 ? -1 : symbols.lastIndexOf(each, word - 1);
	}
	return [];
};
