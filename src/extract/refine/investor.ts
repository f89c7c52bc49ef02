import { isOfOtherBackers } from "../../language/holding.ts";
import type { Draft } from "../rule/draft.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { nobody, type Parties } from "../rule/party/parties.ts";
import { findActor } from "../rule/party/subject.ts";
import { isSector, type Pair } from "../rule/party/trade.ts";
import { mainOf, namesOf, type Scene } from "../rule/scene/scene.ts";
import { investedByKin, investedInOther, investeeOf } from "./investee.ts";
import { isBareSum, isToldBefore, lastDealOf } from "./ownership.ts";
import { dealOfSteps, listedBy, paidBy, pairOfSteps } from "./paymentstep.ts";

/** "SoftBank is investing in Veridon. The investment is worth…": the deal of the sentence before, where this one names nobody. */
const investedBefore = (
	{ line }: Draft,
	{ deals, last }: Scene,
): Pair | null => {
	const deal = deals.get("investment");
	const isNext = deal !== undefined && deal.line === last;
	return isNext && !line.has.has("N") ? deal : null;
};

/** Investor → investee: of a sentence that names a chip company beside the article's lab, else of the deal. */
const investmentIn = (draft: Draft, scene: Scene): Pair | null => {
	const before = investedBefore(draft, scene);
	if (before !== null) return before;
	const supplier = namesOf(draft.line).find((name) => isSector(name, "chips"));
	const lab = mainOf(scene, "lab");
	return supplier !== undefined && lab !== null
		? { subject: supplier, object: lab }
		: scene.investment;
};

const isBacker = (name: string | null): boolean =>
	name !== null && isSector(name, "cloud", "fund", "chips", "platform");

/** 其他共同投资人另出资110亿美元: the money of people whom nobody names. */
const isByOthers = ({ line, at = 0 }: Draft): boolean => {
	const { from } = clauseAround(line, at);
	const { start } = line.sentence;
	const first = line.tokens[from]?.start ?? start;
	const last = line.tokens[at]?.start ?? first;
	return isOfOtherBackers(line.text.slice(first - start, last - start));
};

/** A lab named with a sum gets it from its chip maker, it gives none to one. */
const withLabPaid = (parties: Parties): Parties => {
	const { subject, object } = parties;
	if (subject === null || object === null) return parties;
	return isSector(subject, "lab") && isSector(object, "chips")
		? { subject: object, object: subject }
		: parties;
};

/** "The letter of intent, for up to $100 billion": whose plan it is, where the sentence names no others. */
const investedByPlan = (draft: Draft, scene: Scene): Parties => {
	const { line } = draft;
	const isNamed = namesOf(line).some((name) => isSector(name, "chips"));
	const deal = isNamed
		? investmentIn(draft, scene)
		: (scene.deals.get("investment") ?? scene.investment);
	if (deal === null) return nobody;
	if (!isNamed && lastDealOf(scene) === "purchase") return nobody;
	const invests =
		scene.deals.has("investment") || isSector(deal.subject, "chips", "fund");
	const isOwn = namesOf(line).every(
		(name) => name === deal.subject || name === deal.object,
	);
	return invests && isOwn ? deal : nobody;
};

/** Who puts money into whom, a payment in steps included; what the words leave out, of the deal that the article tells of. */
export const investor = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	if (subject === null && isByOthers(draft)) return { subject, object };
	const known =
		dealOfSteps(draft, scene) ??
		pairOfSteps(draft) ??
		investmentIn(draft, scene);
	if (isBareSum(draft)) {
		const last = scene.deals.get("investment");
		const isMeant = lastDealOf(scene) === "investment";
		return (isMeant ? last : null) ?? nobody;
	}
	if (isToldBefore(draft)) return investedByPlan(draft, scene);
	if (subject !== null)
		return withLabPaid({
			subject,
			object: investeeOf(subject, known, scene, draft.line),
		});
	if (object === null)
		return (
			investedByKin(draft, scene) ??
			listedBy(draft, known) ??
			investedInOther(draft, known) ??
			paidBy(draft, known) ?? { subject, object }
		);
	const before = draft.at ?? draft.line.symbols.length;
	const actor = findActor(draft.line, before, (name) => name !== object);
	const acting = draft.line.tokens[actor]?.name;
	if (acting !== undefined) return { subject: acting, object };
	const isDefault = !scene.deals.has("investment") && isBacker(scene.focus);
	const fallback =
		known === null || known.subject === object || isDefault
			? scene.focus
			: known.subject;
	return { subject: fallback === object ? null : fallback, object };
};
