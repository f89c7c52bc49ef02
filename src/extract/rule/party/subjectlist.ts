import type { Line } from "../line/line.ts";
import { nameAt } from "../line/match.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";

const each = symbolOf("each");
const together = symbolsOf("all", "equal", "each");

const described = new RegExp(`[${joiner},][_${symbolOf("place")}]{1,3}$`);
const eachBehind = new RegExp(`^[^NMPGC;]{0,5}(?:P_?)?${each}`);

/** Back over what is told of the name at `place` to what joins it: 主权基金GIC与美国投资机构Coatue; `place` where nothing is. */
const pastDescription = ({ symbols }: Line, place: number): number => {
	const found = described.exec(symbols.slice(0, place));
	return found === null ? place : found.index + 1;
};

/** Where the list ends that goes on behind the name at `at`. */
export const endOfList = ({ symbols }: Line, at: number): number => {
	let end = at;
	while (symbols[end + 1] === joiner && symbols[end + 2] === "N") end += 2;
	return end;
};

/** Names of a list that ends at `at`: "SoftBank and OpenAI", 软银、英伟达; 英伟达微软合共…. */
export const listEndingAt = (line: Line, at: number): readonly string[] => {
	const names: string[] = [];
	const { mention, name: own } = line.tokens[at] ?? {};
	// 股东有英伟达与思科，前者…: begins a clause of its own.
	const isAnaphor = mention?.type === "name" && mention.name === "";
	if (isAnaphor && line.symbols[at - 1] === ",")
		return own === undefined ? [] : [own];
	const isTogether = together.includes(line.symbols[at + 1] ?? "-");
	const isEach = eachBehind.test(line.symbols.slice(at + 1));
	let place = at;
	while (place >= 0) {
		const name = nameAt(line, place);
		if (name === null) break;
		if (!names.includes(name)) names.unshift(name);
		if (isEach) place = pastDescription(line, place);
		const before = line.symbols[place - 1] ?? ".";
		const isBeside = isTogether && before === "N";
		if (!isBeside && !`${joiner},`.includes(before)) break;
		place -= isBeside ? 1 : 2;
	}
	return names;
};
