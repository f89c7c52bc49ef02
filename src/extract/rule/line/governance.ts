import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import {
	codeOf,
	filler,
	joiner,
	mentionSymbol,
	symbolOf,
	symbolsOf,
} from "./symbol.ts";
import { setOf, standsAt } from "./symbolclass.ts";

const link = codeOf(joiner);

/** Words that govern a name behind them. */
export const prepositions = setOf(
	"with",
	"from",
	"to",
	"by",
	"into",
	"on",
	"for",
	"of",
);

/** Before a name these leave nothing for it to do. */
export const governing = prepositions.with(link, 1);

/** "By", before the one who acts. */
export const agent = codeOf(symbolOf("by"));

/** "Customers include Meta". */
export const clients = codeOf(symbolOf("client"));

/** Words of no class. */
export const blank = codeOf(filler);

const nameCode = codeOf(mentionSymbol.name);

const windowCode = codeOf(mentionSymbol.window);

/** Behind a figure, and whom it goes to. */
const figureAhead = new RegExp(
	`[MGPC][^NMGPC,;${joiner}]{0,3}(?:[${symbolsOf("into", "to", "from", "with", "on")}]_?N)?${joiner}$`,
);
const farthestFigure = 8;
/** Before another one. */
const actsBehind = new RegExp(
	`^_?${symbolOf("high")}?[${symbolsOf("invest", "put", "buy", "spend", "sign", "acquire", "deploy", "sell")}][_W]{0,2}${symbolOf("high")}?[MGPC]`,
);
const nearestFigure = 7;

/** 微软投50亿、英伟达投100亿; "… into Anthropic and Nvidia puts $10 billion": no part of a list, but acts in a clause of its own. */
export const actsAnew = ({ symbols }: Line, at: number): boolean =>
	symbols.charCodeAt(at - 1) === link &&
	figureAhead.test(symbols.slice(Math.max(0, at - farthestFigure), at)) &&
	actsBehind.test(symbols.slice(at + 1, at + nearestFigure));

/** The first name of the list that the name at `at` belongs to: of "A, B and C" the place of A. */
export const headOfList = (line: Line, at: number): number => {
	const { symbols } = line;
	if (actsAnew(line, at)) return at;
	let head = at;
	while (
		symbols.charCodeAt(head - 1) === link &&
		symbols.charCodeAt(head - 2) === nameCode
	)
		head -= 2;
	return head;
};

/** After these a clause of its own begins: "in which Microsoft commits…", 微软宣布英伟达将…. */
const openings = setOf("clause", "say");

/** Past a time at the head of a clause, which governs no name: "in 2020 Arm", "earlier in May Arm". */
export const pastTime = ({ symbols }: Line, from: number): number => {
	const at = symbols.charCodeAt(from) === blank ? from + 1 : from;
	if (!standsAt(prepositions, symbols, at)) return from;
	const next = symbols.charCodeAt(at + 1) === blank ? at + 2 : at + 1;
	return symbols.charCodeAt(next) === windowCode ? next + 1 : from;
};

/** Where the words begin that may govern the name at `head`: behind the clause's start and the last opening in it. */
export const governanceOf = (line: Line, head: number): number => {
	const { from } = clauseAround(line, head);
	for (let place = head - 1; place >= from; place -= 1)
		if (standsAt(openings, line.symbols, place)) return place + 1;
	return from;
};

const stakeCode = codeOf(symbolOf("stake"));

const heldBehindName = new RegExp(`N[&_]{0,2}[_${symbolOf("sell")}]$`);

/** 出清Ampere持股: whose shares they are, behind another name. */
export const isHeldBy = ({ symbols }: Line, at: number): boolean =>
	symbols.charCodeAt(at + 1) === stakeCode &&
	heldBehindName.test(symbols.slice(Math.max(0, at - 4), at));

const deals = setOf("contract", "tieup", "project", "letter");

const purpose = codeOf(symbolOf("for"));

const infinitive = codeOf(symbolOf("to"));

/** "The pact calls for Nvidia to invest": governs no name, but what it does. */
export const isPurpose = (
	{ symbols }: Line,
	head: number,
	at: number,
): boolean =>
	symbols.charCodeAt(head - 1) === purpose &&
	symbols.charCodeAt(at + 1) === infinitive;

/** "The deal will see Nvidia invest", "the pact brings Nvidia's investment to": a noun at the head of its clause does nothing to the name. */
export const isDealNoun = (line: Line, place: number, from: number): boolean =>
	place <= from + 1 && standsAt(deals, line.symbols, place);
