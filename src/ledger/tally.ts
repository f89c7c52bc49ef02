import type { Quantity } from "../extract/claim.ts";
import type { Deal, TallyLine } from "./statement.ts";

/** What a figure adds at least: nothing where it is "up to" something, or denied, or the deal is off. */
const leastOf = (deal: Deal, { low }: Quantity): number =>
	deal.denied || deal.status === "cancelled" ? 0 : (low ?? 0);

const mostOf = ({ low, high }: Quantity): number => high ?? low ?? 0;

const asserted = (deal: Deal): Quantity[] =>
	deal.sides.flatMap(({ denied, value }) =>
		denied || value === undefined ? [] : [value],
	);

type Sum = { -readonly [Field in keyof TallyLine]: TallyLine[Field] };

const addTo = (sum: Sum, deal: Deal, values: readonly Quantity[]): void => {
	const alike = values.filter(({ unit }) => unit === sum.unit);
	sum.deals += 1;
	sum.low += Math.min(...alike.map((value) => leastOf(deal, value)));
	sum.high += Math.max(...alike.map(mostOf));
};

const compareLines = (a: TallyLine, b: TallyLine): number =>
	b.high - a.high || (a.kind < b.kind ? -1 : 1);

/**
 * How many deals of each kind, and what they come to in each unit: `low` if of every quarrel the least holds, `high` if the most.
 * Deals that are only denied don't count, shares in per cent don't add up.
 */
export const tallyOf = (deals: readonly Deal[]): TallyLine[] => {
	const lines = new Map<string, Sum>();
	for (const deal of deals) {
		const { kind, value } = deal;
		if (value === undefined || value.unit === "percent") continue;
		const values = asserted(deal);
		if (values.length === 0) continue;
		const key = `${kind} ${value.unit}`;
		const line = lines.get(key) ?? {
			kind,
			unit: value.unit,
			deals: 0,
			low: 0,
			high: 0,
		};
		lines.set(key, line);
		addTo(line, deal, values);
	}
	return [...lines.values()].sort(compareLines);
};
