import { operating } from "../../language/zh/operate.ts";
import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import { codeOf, symbolOf } from "./symbol.ts";
import { isSector } from "./trade.ts";

const agent = codeOf(symbolOf("by"));
const runs = new RegExp(operating);

const isGoverned = ({ symbols }: Line, place: number): boolean =>
	symbols.charCodeAt(place - 1) === agent ||
	(symbols[place - 1] === "_" && symbols.charCodeAt(place - 2) === agent);

/** 由英国Nscale兴建营运: who is named as the one who runs the site of the figure at `at`; `null` where nobody is. */
export const operatorNamed = (line: Line, at: number): string | null => {
	if (!line.symbols.includes(symbolOf("by"))) return null;
	const { from, to } = clauseAround(line, at);
	// 由甲骨文运营，OpenAI租用4.5吉瓦: who acts with the figure is told beside it.
	const acting = line.tokens.slice(from, at).find(({ name }, place) => {
		const isAgent = isGoverned(line, from + place);
		return name !== undefined && !isAgent && !isSector(name, "chips");
	});
	if (acting !== undefined) return null;
	for (let place = to - 1; place > 0; place -= 1) {
		const { name, end } = line.tokens[place] ?? {};
		if (name === undefined || end === undefined || !isGoverned(line, place))
			continue;
		if (runs.test(line.text.slice(end - line.sentence.start))) return name;
	}
	return null;
};
