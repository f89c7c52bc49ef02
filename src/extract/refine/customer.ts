import { saysDeal } from "../../language/pronoun.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { joiner, symbolOf } from "../rule/line/symbol.ts";
import { nobody, type Parties } from "../rule/party/parties.ts";
import { findActor } from "../rule/party/subject.ts";
import {
	isSector,
	isSupplier,
	orientContract,
	orientSupply,
} from "../rule/party/trade.ts";
import { namesOf, type Scene } from "../rule/scene/scene.ts";
import { isBareSum, isToldBefore, lastDealOf } from "./ownership.ts";

const client = symbolOf("client");

/** The sum of "the contract": of the one told last, else of the main parties'; but "the deal" may be of any sort. */
const mayBePurchase = ({ line }: Draft, scene: Scene): boolean => {
	const last = lastDealOf(scene);
	if (last !== undefined) return last === "purchase";
	if (scene.lastSystem !== null && scene.supply !== null) return true;
	return !saysDeal(line.text);
};

/** "In April that grew to $20 billion": holds of a contract that was told last. */
const isGrown = ({ rule }: Draft): boolean => rule.endsWith("/grown");

const isHeaded = ({ rule }: Draft): boolean => rule.endsWith("/headed");

/** The party that a contract names and the company that the article is about, if the one may supply the other. */
const withTopic = (
	{ subject, object, line }: Draft,
	{ main, focus }: Scene,
): Parties => {
	const named = subject ?? object;
	const isOfClients = line.has.has(client) && focus !== null;
	const supplies =
		focus !== null && focus !== named && named !== null && isSupplier(focus);
	const topic =
		isOfClients || (supplies && orientContract(focus, named).object === focus)
			? focus
			: main.find((name) => !isSector(name, "project", "fund"));
	if (named === null || topic === undefined || topic === named)
		return { subject, object };
	const isListed = namesOf(line).includes(topic) && subject === null;
	const pair = orientContract(topic, named);
	return isListed || !isSupplier(pair.object) ? { subject, object } : pair;
};

/** Names of companies, not only of goods: 客户要的是TPU机柜 names none. */
const partiesOf = (line: Line): readonly string[] =>
	namesOf(line).filter((name) =>
		line.tokens.some(
			({ name: own, mention }) =>
				own === name &&
				!(mention?.type === "name" && mention.sort === "product"),
		),
	);

const joined = new RegExp(
	`N[^NM,;]{0,3}[${joiner}${symbolOf("with")}${symbolOf("for")}${symbolOf("from")}]_?N`,
);

/** Meta与CoreWeave的合同总值…: the only two that the sentence names, where one stands with the other before the sum. */
const pairIn = ({ line, at = 0 }: Draft): Parties | null => {
	const [first, second, third] = partiesOf(line);
	if (first === undefined || second === undefined || third !== undefined)
		return null;
	return joined.test(line.symbols.slice(0, at))
		? orientContract(first, second)
		: null;
};

/** Who buys of whom; what the words leave out, of the contract told last or the company that the article is about. */
export const customer = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const last = scene.deals.get("purchase");
	const own = subject === null && object === null ? pairIn(draft) : null;
	if (own !== null) return own;
	if (isBareSum(draft))
		return (lastDealOf(scene) === "purchase" ? last : null) ?? nobody;
	if (isToldBefore(draft) && !mayBePurchase(draft, scene))
		return { subject, object };
	if (isGrown(draft) && lastDealOf(scene) !== "purchase") return nobody;
	if (isHeaded(draft)) return withTopic(draft, scene);
	if (last !== undefined && object === null)
		if (subject === null || subject === last.subject) return last;
	const known = scene.supply;
	const named = subject ?? object;
	if (named === null) return known ?? { subject, object };
	const isOther = (name: string) =>
		name !== named && !isSector(name, "project");
	const actor = findActor(draft.line, draft.at ?? 0, isOther);
	const acting = draft.line.tokens[actor]?.name;
	if (acting !== undefined) return orientContract(acting, named);
	const others = partiesOf(draft.line).filter(isOther);
	const [only] = others;
	if (only !== undefined && others.length === 1)
		return subject === null
			? orientContract(only, named)
			: orientContract(named, only);
	if (known === null) return withTopic(draft, scene);
	const other = [known.subject, known.object, ...scene.main].find(isOther);
	const isParty = known.subject === named || known.object === named;
	const mains = scene.main.filter(isOther);
	const host = mains.find((name) => isSector(name, "neocloud"));
	const main = subject === null ? mains[0] : (host ?? mains[0]);
	const counterpart = isParty ? other : main;
	return counterpart === undefined
		? { subject, object }
		: subject === null
			? orientSupply(counterpart, named)
			: orientContract(named, counterpart);
};
