import { isRentedSeries } from "../../language/chipseries.ts";
import { tellsArrival, tellsMaking } from "../../language/making.ts";
import { isBuilder } from "./chipbuilder.ts";
import type { Line, Token } from "./line.ts";
import { textBetween, textOf } from "./linetext.ts";
import { clauseAround } from "./pick.ts";
import { symbolOf, symbolsOf } from "./symbol.ts";
import { isSector } from "./trade.ts";

const ownChip = symbolOf("ownchip");
const chip = symbolOf("chip");

/** Designs chips for its own use, whoever builds them. */
export const isDesigner = (name: string): boolean =>
	isSector(name, "lab", "platform", "cloud");

const taking = symbolsOf("need", "buy", "win");
const used = new RegExp(`[${taking}][^N,;]{0,6}N_?$`);
const usedBy = new RegExp(`^_{0,2}[${taking}]_?${symbolOf("by")}`);
const named = new RegExp(`[N${symbolOf("it")}].*N_?$`);

/** "It would use a million of Google's custom chips": a customer's doing, not their maker's. */
const isUsed = ({ symbols }: Line, at: number): boolean => {
	const before = symbols.slice(0, at);
	return (
		(used.test(before) && named.test(before)) ||
		usedBy.test(symbols.slice(at + 1))
	);
};

const sum = /[MPGC]/;

/** "Spends on data centers, custom chips, networking": one thing among others that a sum is for. */
const isListed = (line: Line, at: number): boolean =>
	/,[_&]{0,2}$/.test(line.symbols.slice(0, at)) &&
	/^_?[,&]/.test(line.symbols.slice(at + 1)) &&
	sum.test(line.symbols.slice(0, at));

/** "Tesla's AI5 chips will be in production by late 2026": the place of a designer's chip that is told to be made; -1 for none. */
const chipMade = (line: Line): number => {
	if (!line.symbols.includes("W") || !tellsMaking(line.text)) return -1;
	const at = line.symbols.indexOf(chip);
	const owner = line.symbols.lastIndexOf("N", at);
	const name = line.tokens[owner]?.name;
	const isTheirs =
		name !== undefined &&
		isDesigner(name) &&
		/^N(?:_N)?_?$/.test(line.symbols.slice(owner, at));
	return isTheirs ? at : -1;
};

/** A chip named by its series, which others rent as well. */
const isRented = (line: Line, { mention, ...span }: Token): boolean =>
	mention?.type === "name" &&
	mention.sort === "product" &&
	isRentedSeries(textOf(line, span));

/**
 * "Amazon's Trainium3 is slated for release this year": the place of a chip that is named by its series, in a clause where nobody
 * but its owner and who builds it has a part; -1 for none.
 */
const chipNamed = (line: Line): number => {
	if (!line.symbols.includes("W")) return -1;
	const at = line.tokens.findIndex((token) => isRented(line, token));
	if (at === -1) return -1;
	const owner = line.tokens[at]?.name;
	const { from, to } = clauseAround(line, at);
	const isOwners = line.tokens
		.slice(from, to)
		.every(({ name }) => !name || name === owner || isBuilder(name));
	return isOwners &&
		line.symbols.slice(from, to).includes("W") &&
		tellsArrival(textBetween(line, from, to))
		? at
		: -1;
};

const dealt = symbolsOf("supply", "sell", "buy", "contract", "order");
const counted = new RegExp(`[${dealt}][^;]*C_{0,2}$`);

/** 向Anthropic供应100万颗专用芯片: so many of them that are traded. */
const isTraded = ({ symbols }: Line, at: number): boolean =>
	counted.test(symbols.slice(0, at));

/** Told of what others do with the chip, or of sums for it among other things: no chip is announced. */
export const isOthersDoing = (line: Line, at: number): boolean =>
	isUsed(line, at) || isListed(line, at) || isTraded(line, at);

/** The chip that the line tells of: of several the first whose clause tells when it is made, or when at all; -1 for none. */
export const chipTold = (line: Line): number => {
	const first = line.symbols.indexOf(ownChip);
	if (first === -1) {
		const made = chipMade(line);
		return made === -1 ? chipNamed(line) : made;
	}
	if (line.symbols.lastIndexOf(ownChip) === first) return first;
	const places = [...line.tokens.keys()].filter(
		(place) => line.symbols[place] === ownChip,
	);
	const dated = places
		.map((place) => ({ place, ...clauseAround(line, place) }))
		.filter(({ from, to }) => line.symbols.slice(from, to).includes("W"));
	const made = dated.find(({ from, to }) =>
		tellsMaking(textBetween(line, from, to)),
	);
	return (made ?? dated[0])?.place ?? first;
};
