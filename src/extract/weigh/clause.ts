import { codeOf, filler, longFiller } from "../rule/symbol.ts";
import { lineEnd } from "../rule/symbolclass.ts";

export const comma = codeOf(",");
const semicolon = codeOf(";");
const unknown = codeOf(filler);
const manyUnknown = codeOf(longFiller);
const letters = new Set([..."MGEFPC"].map(codeOf));

/** Whether a clause ends at a symbol. */
export const endsClause = (code: number): boolean =>
	code === comma || code === semicolon;

/** Words that no class knows. */
export const isUnknown = (code: number): boolean =>
	code === unknown || code === manyUnknown;

/** Whether a symbol stands for money, power, a percentage or a count. */
export const isFigure = (code: number): boolean => letters.has(code);

const weighable = new Set([..."MP"].map(codeOf));

/**
 * Whether a symbol stands for money or a percentage. Power and counts that no rule takes are mostly those of racks, homes or
 * reactors: weighed, they cost as much as they bring.
 */
export const isWeighable = (code: number): boolean => weighable.has(code);

/** How many symbols of a sort stand between two places. */
export const countBetween = (
	symbols: string,
	one: number,
	other: number,
	holds: (code: number) => boolean,
): number => {
	let count = 0;
	for (let at = Math.min(one, other) + 1; at < Math.max(one, other); at += 1)
		if (holds(symbols.charCodeAt(at))) count += 1;
	return count;
};

/** The code of the nearest symbol on one side whose words are known; that of a line's end where there is none. */
export const neighbourOf = (
	symbols: string,
	at: number,
	way: 1 | -1,
): number => {
	let place = at + way;
	while (
		place >= 0 &&
		place < symbols.length &&
		isUnknown(symbols.charCodeAt(place))
	)
		place += way;
	return place < 0 || place >= symbols.length
		? lineEnd
		: symbols.charCodeAt(place);
};
