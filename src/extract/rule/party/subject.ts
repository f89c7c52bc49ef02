import { describesGoods } from "../../../language/en/goods.ts";
import { endsInOwner } from "../../../language/owner.ts";
import { isLeftBehind } from "../../../language/reference.ts";
import { ownerOfAside } from "../line/aside.ts";
import {
	actsAnew,
	agent,
	blank,
	clients,
	governanceOf,
	governing,
	headOfList,
	isDealNoun,
	isHeldBy,
	isPurpose,
	pastTime,
} from "../line/governance.ts";
import { isHead } from "../line/headnoun.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBetween } from "../line/linetext.ts";
import { codeOf, joiner, mentionSymbol, symbolOf } from "../line/symbol.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import type { Scene } from "../scene/scene.ts";
import { findActorBehind, speakerOf } from "./actorbehind.ts";

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

/** No list of two has a comma before its "and". */
const clauseOpened = new RegExp(`(?:[^N]|[^,${joiner}]N)[,;]${joiner}$`);

/** "…, and Anthropic drew", "…in OpenAI, and Nvidia plans": begins a clause of its own, and ends no list. */
const opensClause = ({ symbols }: Line, head: number): boolean =>
	clauseOpened.test(symbols.slice(Math.max(0, head - 4), head));

/** "With Elon Musk's xAI": a preposition governs the owner, and so what is owned. */
const isOwnedUnder = (line: Line, head: number): boolean =>
	standsAt(governing, line.symbols, head - 2) &&
	endsInOwner(textBetween(line, head - 1, head));

const reached = codeOf(symbolOf("reach"));
/** How far before a name the verb may begin that tells it to be passed, in UTF-16 units. */
const verbReach = 16;

/** "Nvidia overtook Apple", 英伟达超越苹果: what follows is told of the other. */
const isPassed = (line: Line, at: number): boolean => {
	const before = line.symbols.charCodeAt(at - 1);
	return (
		(before === blank || before === reached) &&
		isLeftBehind(textBefore(line, at).slice(-verbReach))
	);
};

/** The name may act: no verb of its clause stands before it, no preposition governs it, and nobody passes it. */
export const canAct = (line: Line, at: number): boolean => {
	const { symbols } = line;
	if (actsAnew(line, at)) return true;
	if (isPassed(line, at)) return false;
	const head = headOfList(line, at);
	const isGoverned =
		standsAt(governing, symbols, head - 1) &&
		!isPurpose(line, head, at) &&
		!opensClause(line, head);
	if (isGoverned || isHeldBy(line, at)) return false;
	const isFilled = symbols.charCodeAt(head - 1) === blank;
	if (isFilled && isOwnedUnder(line, head)) return false;
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

/** Only says whose goods are meant: "250,000 Nvidia GPUs", "Nvidia AI GPUs". */
const isAttribute = (line: Line, at: number): boolean => {
	const { symbols } = line;
	return (
		symbols.charCodeAt(at - 1) === countCode ||
		standsAt(goods, symbols, at + 1) ||
		(standsAt(goods, symbols, at + 2) &&
			describesGoods(textBetween(line, at + 1, at + 2)))
	);
};

const isCompanyAt = ({ tokens }: Line, place: number): boolean => {
	const mention = tokens[place]?.mention;
	return mention?.type === "name" && mention.sort === "company";
};

/** 广达则有GB200出货畅旺，营收1841亿元: goods of another's, told in a clause of their own, and of the company that the sentence begins with. */
const isGoodsAside = (line: Line, place: number, at: number): boolean => {
	const mention = line.tokens[place]?.mention;
	if (mention?.type !== "name" || mention.sort !== "product") return false;
	return (
		line.symbols.slice(place, at).includes(",") &&
		line.tokens.slice(0, place).some((_, before) => isCompanyAt(line, before))
	);
};

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
		if (isGoodsAside(line, place, at)) continue;
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
	const speaker = speakerOf(line, at, scene);
	if (speaker !== null && accepts(speaker)) return speaker;
	const focus = scene.focus;
	return focus !== null && accepts(focus)
		? focus
		: (scene.main.find(accepts) ?? null);
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
