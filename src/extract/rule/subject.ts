import { opensWithWhose } from "../../language/pronoun.ts";
import { findActorBehind, speakerBefore } from "./actorbehind.ts";
import { ownerOfAside } from "./aside.ts";
import { isHead } from "./headnoun.ts";
import type { Line } from "./line.ts";
import { clauseAround, findLeft } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { codeOf, filler, joiner, mentionSymbol, symbolOf } from "./symbol.ts";
import { setOf, standsAt } from "./symbolclass.ts";

/** After these a name is acted upon, not acting. */
const verbs = setOf(
	"invest",
	"put",
	"stakebuy",
	"buy",
	"sell",
	"sign",
	"win",
	"acquire",
	"hire",
	"license",
	"contract",
	"tieup",
	"spend",
	"use",
	"into",
	"deploy",
	"need",
);
const link = codeOf(joiner);
const prepositions = setOf(
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
const governing = prepositions.with(link, 1);
const agent = codeOf(symbolOf("by"));
/** "Customers include Meta". */
const clients = codeOf(symbolOf("client"));
const blank = codeOf(filler);
const nameCode = codeOf(mentionSymbol.name);
const windowCode = codeOf(mentionSymbol.window);

/** The first name of the list that the name at `at` belongs to: of "A, B and C" the place of A. */
const headOfList = ({ symbols }: Line, at: number): number => {
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
const pastTime = ({ symbols }: Line, from: number): number => {
	const at = symbols.charCodeAt(from) === blank ? from + 1 : from;
	if (!standsAt(prepositions, symbols, at)) return from;
	const next = symbols.charCodeAt(at + 1) === blank ? at + 2 : at + 1;
	return symbols.charCodeAt(next) === windowCode ? next + 1 : from;
};

/** Where the words begin that may govern the name at `head`: behind the clause's start and the last opening in it. */
const governanceOf = (line: Line, head: number): number => {
	const { from } = clauseAround(line, head);
	for (let place = head - 1; place >= from; place -= 1)
		if (standsAt(openings, line.symbols, place)) return place + 1;
	return from;
};

const stakeCode = codeOf(symbolOf("stake"));

const heldBehindName = new RegExp(`N[&_]{0,2}[_${symbolOf("sell")}]$`);

/** 出清Ampere持股: whose shares they are, behind another name. */
const isHeldBy = ({ symbols }: Line, at: number): boolean =>
	symbols.charCodeAt(at + 1) === stakeCode &&
	heldBehindName.test(symbols.slice(Math.max(0, at - 4), at));

const deals = setOf("contract", "tieup", "project", "letter");
const purpose = codeOf(symbolOf("for"));
const infinitive = codeOf(symbolOf("to"));

/** "The pact calls for Nvidia to invest": governs no name, but what it does. */
const isPurpose = ({ symbols }: Line, head: number, at: number): boolean =>
	symbols.charCodeAt(head - 1) === purpose &&
	symbols.charCodeAt(at + 1) === infinitive;

/** "The deal will see Nvidia invest", "the pact brings Nvidia's investment to": a noun at the head of its clause does nothing to the name. */
const isDealNoun = (line: Line, place: number, from: number): boolean =>
	place <= from + 1 && standsAt(deals, line.symbols, place);

/** The name may act: no verb of its clause stands before it and no preposition governs it. */
export const canAct = (line: Line, at: number): boolean => {
	const { symbols } = line;
	const head = headOfList(line, at);
	const isGoverned =
		standsAt(governing, symbols, head - 1) && !isPurpose(line, head, at);
	if (isGoverned || isHeldBy(line, at)) return false;
	const isFilled = symbols.charCodeAt(head - 1) === blank;
	const isListed =
		symbols.charCodeAt(head - 2) === clients ||
		symbols.charCodeAt(head - 3) === clients;
	if (isFilled && isListed) return false;
	if (isFilled && symbols.charCodeAt(head - 2) === agent) return false;
	const from = pastTime(line, governanceOf(line, head));
	for (let place = from; place < head; place += 1)
		if (standsAt(verbs, symbols, place) && !isDealNoun(line, place, from))
			return opensAsHead(line, head);
	return true;
};

/** 拿下Meta订单的CoreWeave: the verb before it is its own, told ahead of it, and nobody before it acts. */
const opensAsHead = (line: Line, at: number): boolean => {
	if (!isHead(line, at)) return false;
	for (let place = at - 1; place >= 0; place -= 1)
		if (line.tokens[place]?.name !== undefined && canAct(line, place))
			return false;
	return true;
};

const relative = new RegExp(`^,?${symbolOf("clause")}?${symbolOf("relative")}`);

/** A clause behind the name tells what it does: "in Anthropic, which has committed…". */
export const hasRelative = (line: Line, at: number): boolean =>
	relative.test(line.symbols.slice(at + 1, at + 4));

const goods = setOf("chip", "system");
const countCode = codeOf(mentionSymbol.count);

/** Only says whose goods are meant: "250,000 Nvidia GPUs". */
const isAttribute = ({ symbols }: Line, at: number): boolean =>
	symbols.charCodeAt(at - 1) === countCode || standsAt(goods, symbols, at + 1);

/** The place of the name that acts where something is said at `at`: the nearest before it in the sentence; -1 for none. */
export const findActor = (
	line: Line,
	at: number,
	accepts: (name: string) => boolean = () => true,
): number => {
	for (let place = at - 1; place >= 0; place -= 1) {
		const name = line.tokens[place]?.name;
		if (name === undefined) continue;
		const owner = ownerOfAside(line, place, at);
		if (owner !== -1) {
			place = owner + 1;
			continue;
		}
		if (!accepts(name) || !canAct(line, place)) continue;
		const head = headOfList(line, place);
		return accepts(line.tokens[head]?.name ?? "") ? head : place;
	}
	return -1;
};

/** Who acts: in the sentence before `at`, else whom the sentence before was about. */
export const actorAt = (
	line: Line,
	at: number,
	scene: Scene,
	accepts: (name: string) => boolean = () => true,
): string | null => {
	const name = line.tokens[findActor(line, at, accepts)]?.name;
	if (name !== undefined) return name;
	const behind = line.tokens[findActorBehind(line, at)]?.name;
	if (behind !== undefined && accepts(behind)) return behind;
	const speaker = speakerBefore(line, at);
	if (speaker !== null && accepts(speaker)) return speaker;
	const focus = scene.focus;
	return focus !== null && accepts(focus)
		? focus
		: (scene.main.find(accepts) ?? null);
};

const possessive = /^['’]s?\b|^['’] /;

/** "71% of CoreWeave's second-quarter revenue": nothing but a time stands between the owner and what it owns. */
export const isPossessive = (line: Line, place: number): boolean => {
	const token = line.tokens[place];
	if (token === undefined) return false;
	const after = line.text.slice(token.end - line.sentence.start);
	return possessive.test(after);
};

/** "…with Oracle, whose revenue…": the name before the comma; `null` for other clauses. */
const whoseAt = (line: Line, at: number): string | null => {
	const { from } = clauseAround(line, at);
	const first = line.tokens[from];
	const before = line.tokens[from - 2]?.name;
	if (first === undefined || before === undefined) return null;
	return opensWithWhose(line.text.slice(first.start - line.sentence.start))
		? before
		: null;
};

/** The owner of a measure named at `at`: the name right before it in the clause, else who acts. */
export const ownerAt = (
	line: Line,
	at: number,
	scene: Scene,
	accepts: (name: string) => boolean = () => true,
): string | null => {
	const whose = whoseAt(line, at);
	if (whose !== null && accepts(whose)) return whose;
	const left = findLeft(line, at, "N", ",;");
	const name = line.tokens[left]?.name;
	const isAdjacent =
		left === at - 1 || (left === at - 2 && line.symbols[at - 1] === "_");
	const isGoverned = standsAt(prepositions, line.symbols, left - 1);
	const owns =
		isPossessive(line, left) || (isAdjacent ? !isGoverned : canAct(line, left));
	if (name !== undefined && accepts(name) && owns) return name;
	return actorAt(line, at, scene, accepts);
};

/** The place of the name that the sentence is about: the first that acts, else the first; -1 for none. */
export const findLead = (line: Line): number => {
	let first = -1;
	const { tokens } = line;
	for (let place = 0; place < tokens.length; place += 1) {
		if (tokens[place]?.name === undefined || isAttribute(line, place)) continue;
		if (canAct(line, place)) return place;
		if (first === -1) first = place;
	}
	return first;
};
