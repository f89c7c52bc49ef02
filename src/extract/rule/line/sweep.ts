import { Trie } from "../../../text/trie.ts";

/** A word of the tables, as it stands in a text. */
export type Hit = Readonly<{
	start: number;
	end: number;
	/** What the word stands for. */
	symbols: string;
}>;

/** Finds every word of a table in text[start, end), the longest at each place. */
export type Sweep = (
	text: string,
	start: number,
	end: number,
) => readonly Hit[];

/** The words to find, in lower case, and what each stands for; a word for nothing only hides those that it holds. */
export type SymbolTable = ReadonlyMap<string, string>;

const isWordUnit = (code: number): boolean =>
	(code >= 48 && code <= 57) ||
	(code >= 65 && code <= 90) ||
	(code >= 97 && code <= 122) ||
	code === 95;
const hyphen = 45;
const space = 32;

/** Units before which a word may end. */
const bounds = new Uint8Array(0x10000).fill(1);
for (let unit = 0; unit < 0x80; unit++) if (isWordUnit(unit)) bounds[unit] = 0;

/** Past the run of Latin letters and digits that holds `from`; one unit on where none stands. */
const pastRun = (text: string, from: number, end: number): number => {
	let at = from;
	while (at < end && bounds[text.charCodeAt(at)] === 0) at += 1;
	return at === from ? from + 1 : at;
};

const nothing: readonly Hit[] = [];

/** For scripts without spaces: a word may begin and end anywhere. */
export const sweepAnywhere = (table: SymbolTable): Sweep => {
	const trie = new Trie([...table.keys()], true);
	const values = [...table.values()];
	return (text, start, end) => {
		let hits: Hit[] | null = null;
		let at = start;
		while (at < end) {
			const word = trie.find(text, at, end, null);
			if (word < 0) {
				at += 1;
				continue;
			}
			const past = at + trie.length;
			const symbols = values[word] ?? "";
			if (symbols !== "") {
				hits ??= [];
				hits.push({ start: at, end: past, symbols });
			}
			at = past;
		}
		return hits ?? nothing;
	};
};

/**
 * For scripts with spaces: a word begins and ends at a boundary, where neither a letter nor a hyphen stands before it
 * and no letter after it; single marks of punctuation stand anywhere.
 */
export const sweepWords = (table: SymbolTable, marks: SymbolTable): Sweep => {
	const trie = new Trie([...table.keys()], true);
	const values = [...table.values()];
	return (text, start, end) => {
		let hits: Hit[] | null = null;
		let at = start;
		while (at < end) {
			if (text.charCodeAt(at) === space) {
				at += 1;
				continue;
			}
			const isBound = at === start || text.charCodeAt(at - 1) !== hyphen;
			const word = isBound ? trie.find(text, at, end, bounds) : -1;
			if (word < 0 && bounds[text.charCodeAt(at)] === 0) {
				at = pastRun(text, at, end);
				continue;
			}
			const past = word < 0 ? at + 1 : at + trie.length;
			const symbols = word < 0 ? marks.get(text.charAt(at)) : values[word];
			if (symbols !== undefined && symbols !== "") {
				hits ??= [];
				hits.push({ start: at, end: past, symbols });
			}
			at = past;
		}
		return hits ?? nothing;
	};
};
