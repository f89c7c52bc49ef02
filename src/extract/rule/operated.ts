import { operating } from "../../language/zh/operate.ts";
import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import { codeOf, symbolOf } from "./symbol.ts";

const agent = codeOf(symbolOf("by"));
const runs = new RegExp(operating);

const isGoverned = ({ symbols }: Line, place: number): boolean =>
	symbols.charCodeAt(place - 1) === agent ||
	(symbols[place - 1] === "_" && symbols.charCodeAt(place - 2) === agent);

/** 由英国Nscale兴建营运: who is named as the one who runs the site of the figure at `at`; `null` where nobody is. */
export const operatorNamed = (line: Line, at: number): string | null => {
	if (!line.symbols.includes(symbolOf("by"))) return null;
	const { to } = clauseAround(line, at);
	for (let place = to - 1; place > 0; place -= 1) {
		const { name, end } = line.tokens[place] ?? {};
		if (name === undefined || end === undefined || !isGoverned(line, place))
			continue;
		if (runs.test(line.text.slice(end - line.sentence.start))) return name;
	}
	return null;
};
