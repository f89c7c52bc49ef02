import type { Line } from "./line.ts";
import { nameAt } from "./match.ts";
import { joiner, symbolsOf } from "./symbol.ts";

const together = symbolsOf("all", "equal", "each");

/** Names of a list that ends at `at`: "SoftBank and OpenAI", 软银、英伟达; 英伟达微软合共…. */
export const listEndingAt = (line: Line, at: number): readonly string[] => {
	const names: string[] = [];
	const { mention, name: own } = line.tokens[at] ?? {};
	// 股东有英伟达与思科，前者…: begins a clause of its own.
	const isAnaphor = mention?.type === "name" && mention.name === "";
	if (isAnaphor && line.symbols[at - 1] === ",")
		return own === undefined ? [] : [own];
	const isTogether = together.includes(line.symbols[at + 1] ?? "-");
	let place = at;
	while (place >= 0) {
		const name = nameAt(line, place);
		if (name === null) break;
		if (!names.includes(name)) names.unshift(name);
		const before = line.symbols[place - 1] ?? ".";
		const isBeside = isTogether && before === "N";
		if (!isBeside && !`${joiner},`.includes(before)) break;
		place -= isBeside ? 1 : 2;
	}
	return names;
};
