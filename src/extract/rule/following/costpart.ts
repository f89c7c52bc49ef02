import { ofItAhead, ofItBehind } from "../../../language/en/portion.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import { isSector } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { figureAt } from "./placedfigure.ts";

const systems = setOf("chip", "system", "ownchip");
/** "…each gigawatt costs $90 billion; ". */
const costAhead = new RegExp(`[EG][^;]*${symbolOf("cost")}[^;]*M[^;]*;`);

const isOfIt = (line: Line, start: number, end: number): boolean => {
	const offset = line.sentence.start;
	return (
		ofItAhead.test(line.text.slice(0, start - offset)) ||
		ofItBehind.test(line.text.slice(end - offset))
	);
};

/** To whom the clause says that the part goes: a maker that it names, else the one told before, where it speaks of chips. */
const makerIn = (line: Line, at: number, known: string | null) => {
	const { from, to } = clauseAround(line, at);
	const start = line.symbols.slice(from, at).trim() === "" ? from : from - 2;
	for (let place = Math.max(0, start); place < to; place += 1) {
		const name = line.tokens[place]?.name;
		if (name !== undefined && isSector(name, "chips")) return name;
	}
	for (let place = at; place < to; place += 1)
		if (standsAt(systems, line.symbols, place)) return known;
	return null;
};

/** "Each gigawatt costs $50 billion. Of that, $35 billion goes to Nvidia": the part of a gigawatt's price that is its chips'. */
export const readCostPart = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const at = line.symbols.indexOf("M");
	if (lang !== "en" || at === -1) return [];
	const last = told.at(-1);
	const isAfter = last?.kind === "unit-cost" && last.line === scene.last;
	const place = isAfter ? at : line.symbols.indexOf("M", at + 1);
	const figure = figureAt(line, place);
	if (figure === null || taken.has(place)) return [];
	if (!isAfter && !costAhead.test(line.symbols.slice(0, place))) return [];
	if (!isOfIt(line, figure.start, figure.end)) return [];
	const known = isAfter ? last.subject : (line.names[0] ?? null);
	const subject = makerIn(line, place, known);
	if (subject === null) return [];
	taken.add(place);
	return [
		{
			kind: "unit-cost",
			subject,
			object: null,
			...figure,
			qualifier: "chips",
			rule: `${lang}/unit-cost/part`,
		},
	];
};
