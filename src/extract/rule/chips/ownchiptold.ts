import { isRentedSeries, rentedSeries } from "../../../language/chipseries.ts";
import {
	tellsArrival,
	tellsBuilt,
	tellsDesigning,
	tellsMaking,
	turnsTo,
} from "../../../language/making.ts";
import type { Line, Token } from "../line/line.ts";
import {
	textBefore,
	textBehind,
	textBetween,
	textOf,
} from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { isSector } from "../party/trade.ts";
import { isBuilder } from "./builder.ts";

const ownChip = symbolOf("ownchip");
const chip = symbolOf("chip");

/** Designs chips for its own use, whoever builds them. */
export const isDesigner = (name: string): boolean =>
	isSector(name, "lab", "platform", "cloud");

const taking = symbolsOf("need", "buy", "win");
const used = new RegExp(`[${taking}][^N,;]{0,6}N_?$`);
const usedBy = new RegExp(`^_{0,2}[${taking}]_?${symbolOf("by")}`);
const named = new RegExp(
	`(?:[N${symbolOf("it")}]|^${symbolOf("clause")}).*N_?$`,
);

/** "It would use a million of Google's custom chips", "having rented Google's": a customer's doing, not their maker's. */
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

/** The names right before a chip, of its designer and of who has a part in it: "Tesla's AI5 chips", OpenAI与博通的芯片. */
const owning = new RegExp(`N(?:[_&]{1,2}N)?[_${symbolOf("tieup")}]{0,2}$`);

/** "Tesla's AI5 chips will be in production by late 2026": the place of a designer's chip that is told to be made; -1 for none. */
const chipMade = (line: Line): number => {
	if (!line.symbols.includes("W") || !tellsMaking(line.text)) return -1;
	const at = line.symbols.indexOf(chip);
	const [run] = owning.exec(line.symbols.slice(0, at)) ?? [];
	if (run === undefined) return -1;
	const names = line.tokens
		.slice(at - run.length, at)
		.flatMap(({ name }) => name ?? []);
	const isTheirs =
		names.some(isDesigner) &&
		names.every((name) => isDesigner(name) || isBuilder(name));
	return isTheirs ? at : -1;
};

/** A chip named by its series, which others rent as well. */
const isRented = (line: Line, { mention, ...span }: Token): boolean =>
	mention?.type === "name" &&
	mention.sort === "product" &&
	isRentedSeries(textOf(line, span));

/** Whether nobody but its owner and who builds it has a part in the clause of a chip. */
const isOwners = (line: Line, at: number): boolean => {
	const owner = line.tokens[at]?.name;
	const { from, to } = clauseAround(line, at);
	return line.tokens
		.slice(from, to)
		.every(({ name }) => !name || name === owner || isBuilder(name));
};

/** "It is slated for release this year": its clause tells when it comes. */
const isDated = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	return (
		line.symbols.slice(from, to).includes("W") &&
		tellsArrival(textBetween(line, from, to))
	);
};

/** Trainium3由台积电代工 · AWS开放Trainium3,3纳米、台积电代工: who builds it, in its clause or the next. */
const isBuilt = (line: Line, at: number): boolean => {
	const { to } = clauseAround(line, at);
	const next = clauseAround(line, Math.min(to + 1, line.symbols.length - 1));
	return [to, next.to].some((end) => {
		const names = line.tokens
			.slice(at + 1, end)
			.flatMap(({ name }) => name ?? []);
		return (
			names.length > 0 &&
			names.every(isBuilder) &&
			tellsBuilt(textBetween(line, at + 1, end))
		);
	});
};

/** Trainium4已在设计: it is on the drawing board. */
const isDesigned = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	return tellsDesigning(textBetween(line, from, to));
};

/**
 * "Amazon's Trainium3 is slated for release this year": the place of a chip that is named by its series, in a clause where nobody
 * but its owner and who builds it has a part; -1 for none.
 */
const chipNamed = (line: Line): number =>
	line.tokens.findIndex(
		(token, at) =>
			isRented(line, token) &&
			isOwners(line, at) &&
			(isDated(line, at) || isBuilt(line, at) || isDesigned(line, at)),
	);

/** The time told of a chip named by its series is that of its arrival. */
export const mayBeDated = (line: Line, at: number): boolean =>
	line.tokens[at]?.mention?.type !== "name" || isDated(line, at);

/** 自研方面, 至于自研: what the sentence turns to, no chip. */
const isTopic = (line: Line, at: number): boolean =>
	turnsTo(textBefore(line, at), textBehind(line, at));

const dealt = symbolsOf("supply", "sell", "buy", "contract", "order");
const counted = new RegExp(`[${dealt}][^;]*[CM]_{0,2}$`);

/** 向Anthropic供应100万颗专用芯片, 订购70亿美元的客制化芯片: so many of them, or for so much, that are traded. */
const isTraded = ({ symbols }: Line, at: number): boolean =>
	counted.test(symbols.slice(0, at));

const series = `(?:${rentedSeries.join("|")})`;
const seriesBehind = new RegExp(`^[^,;]{0,8}${series}`);
const seriesBefore = new RegExp(`${series}[^,;]{0,3},[^,;]{0,16}$`);

/** 其自研Trainium, "Trainium, Amazon's custom silicon": a chip that others rent by now, and nothing is told of one to come. */
export const isRentedByNow = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	const isSeries =
		seriesBehind.test(textBehind(line, at)) ||
		seriesBefore.test(textBefore(line, at));
	return (
		isSeries &&
		!isDesigned(line, at) &&
		!tellsArrival(textBetween(line, from, to))
	);
};

/** Told of what others do with the chip, or of sums for it among other things: no chip is announced. */
export const isOthersDoing = (line: Line, at: number): boolean =>
	isUsed(line, at) || isListed(line, at) || isTraded(line, at);

/** The chip that the line tells of: of several the first whose clause tells when it is made, or when at all; -1 for none. */
export const chipTold = (line: Line): number => {
	const places = [...line.tokens.keys()].filter(
		(place) => line.symbols[place] === ownChip && !isTopic(line, place),
	);
	const [first] = places;
	if (first === undefined) {
		const made = chipMade(line);
		return made === -1 ? chipNamed(line) : made;
	}
	if (places.length === 1) return first;
	const dated = places
		.map((place) => ({ place, ...clauseAround(line, place) }))
		.filter(({ from, to }) => line.symbols.slice(from, to).includes("W"));
	const made = dated.find(({ from, to }) =>
		tellsMaking(textBetween(line, from, to)),
	);
	return (made ?? dated[0])?.place ?? first;
};
