import type { Line } from "./line.ts";
import { joiner, symbolOf, symbolsOf } from "./symbol.ts";

const each = symbolOf("each");
const told = `[_${symbolOf("place")}]{0,2}`;
const list = `N(?:_?[,${joiner}]{1,2}${told}N)*_?,?${joiner}${told}N`;
const words = "[^NMGFEPC,;]";

/** "G42 and Humain may each buy", "Microsoft and Meta each": the last list before the word. */
const listAhead = new RegExp(`(${list})${words}{0,5}$`);
/** "50,000 Nvidia GPUs each go to Samsung, SK and Hyundai", "500 MW for Microsoft and Meta each". */
const listBehind = new RegExp(
	`^_?N?${words}{0,4}(?:${each}${words}{0,3}[${symbolsOf("to", "for", "with")}]_?(${list})|[${symbolsOf("to", "for", "with")}]_?(${list})_?${each})`,
);
/** Nothing measured stands between the word and its figure. */
const leadsTo = /^[^MGFEPC;]{0,9}$/;

const namesIn = (line: Line, from: number, to: number): readonly string[] =>
	line.tokens.slice(from, to).flatMap(({ name }) => name ?? []);

/** Those told behind the figure at `at` of whom each has it; empty where no list is. */
export const sharersBehind = (line: Line, at: number): readonly string[] => {
	if (!line.has.has(each)) return [];
	const found = listBehind.exec(line.symbols.slice(at + 1));
	const sharers = found?.[1] ?? found?.[2];
	if (found === null || sharers === undefined) return [];
	const from = at + 1 + found[0].lastIndexOf(sharers);
	return namesIn(line, from, from + sharers.length);
};

/** Those of whom each has the figure at `at`; empty where no list is told. */
export const sharersOf = (line: Line, at: number): readonly string[] => {
	if (!line.has.has(each)) return [];
	const { symbols } = line;
	const behind = sharersBehind(line, at);
	if (behind.length > 0) return behind;
	const word = symbols.lastIndexOf(each, at);
	if (word === -1 || !leadsTo.test(symbols.slice(word + 1, at))) return [];
	for (let place = word; place !== -1; ) {
		const ahead = listAhead.exec(symbols.slice(0, place));
		if (ahead !== null) return namesIn(line, ahead.index, place);
		place = place === 0 ? -1 : symbols.lastIndexOf(each, place - 1);
	}
	return [];
};
