import { sectorOf } from "../../../language/sector.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { joiner, symbolOf } from "../line/symbol.ts";
import type { Parties } from "../party/parties.ts";
import {
	isSector,
	isSupplier,
	orientSupply,
	supplyRankOf,
} from "../party/trade.ts";
import { namesBetween } from "./clausenames.ts";

/** Customer and supplier among several names: the one furthest to the using end, and the first supplier beside it. */
export const partiesAmong = (names: readonly string[]): Parties => {
	const ranked = names.filter((name) => supplyRankOf(name) !== null);
	const [first] = ranked.toSorted(
		(a, b) => (supplyRankOf(a) ?? 0) - (supplyRankOf(b) ?? 0),
	);
	if (first === undefined) return { subject: names[0] ?? null, object: null };
	// A maker runs nothing for a company of a business that the table lacks.
	const other = names.find((name) => sectorOf(name) === null);
	if (other !== undefined && isSector(first, "chips"))
		return { subject: other, object: first };
	const object = ranked.find(
		(name) =>
			name !== first &&
			isSupplier(name) &&
			orientSupply(first, name).subject === first,
	);
	return { subject: first, object: object ?? null };
};

const otherGoods = new RegExp(
	`^_?[${symbolOf("of")}${symbolOf("with")}${symbolOf("from")}]_?N`,
);

const figures = /[GFC]/;

/** Of several suppliers with a figure each the one that stands with the figure at `at`. */
export const nearSupplier = (line: Line, at: number, parties: Parties) => {
	const { from, to } = clauseAround(line, at);
	const supplierIn = (start: number, end: number) =>
		namesBetween(line, start, end).filter(
			(name) => name !== parties.subject && isSupplier(name),
		);
	const clause = line.symbols.slice(from, to);
	const isAlone = !figures.test(
		clause.slice(0, at - from) + clause.slice(at - from + 1),
	);
	if (isAlone) return parties.object;
	let start = at;
	while (start > from && !figures.test(line.symbols[start - 1] ?? "")) start--;
	const next = line.symbols.slice(at + 1, to).search(figures);
	const end = next === -1 ? to : at + 1 + next;
	const isTaken =
		start > from && otherGoods.test(line.symbols.slice(start, at));
	const [ahead] = isTaken ? [] : supplierIn(start, at).reverse();
	const [behind] = supplierIn(at + 1, end);
	return ahead ?? behind ?? parties.object;
};

const many = 3;
const manyNames = new RegExp(
	`(?:N${symbolOf("cloud")}?[,${joiner}]{1,2}_?){2,}N`,
	"g",
);

/** "With Nvidia, AMD, Amazon and Cisco as partners": one of many on a list with no figure each, of whom none supplies the whole. */
export const isListedWithMany = (
	line: Line,
	{ subject, object }: Parties,
): boolean => {
	if (object === null || line.names.length < many) return false;
	for (const { index, 0: list } of line.symbols.matchAll(manyNames)) {
		const names = line.tokens
			.slice(index, index + list.length)
			.map(({ name }) => name);
		if (names.includes(object))
			return subject === null || !names.includes(subject);
	}
	return false;
};
