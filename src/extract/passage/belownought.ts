import type { Sink } from "../../text/sink.ts";

const bracketed = /\(\d[\d.,]{0,15}\)/y;
const minus = 0x2d;
const signs: ReadonlySet<number> = new Set(
	[..."$€£¥"].map((sign) => sign.charCodeAt(0)),
);

const isCapital = (unit: number | undefined): boolean =>
	unit !== undefined && unit >= 0x41 && unit <= 0x5a;

/** Puts a unit before the currency that the text gathered so far ends in, "US$" or "$". */
const putBeforeCurrency = ({ units, offsets, length }: Sink, unit: number) => {
	let at = length - 1;
	while (isCapital(units[at - 1])) at -= 1;
	units.copyWithin(at + 1, at, length);
	offsets.copyWithin(at + 1, at, length);
	units[at] = unit;
};

/**
 * "$(51.7)m", as accounts write a sum below nought, becomes "-$51.7m".
 * @returns where the bracket at `at` ends, `null` where no such sum stands
 */
export const takeBelowNought = (
	raw: string,
	at: number,
	sink: Sink,
): number | null => {
	if (!signs.has(sink.last())) return null;
	bracketed.lastIndex = at;
	if (!bracketed.test(raw)) return null;
	putBeforeCurrency(sink, minus);
	sink.length += 1;
	const end = bracketed.lastIndex;
	for (let digit = at + 1; digit < end - 1; digit += 1)
		sink.push(raw.charCodeAt(digit), digit);
	return end;
};
