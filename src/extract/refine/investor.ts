import { isOfOtherBackers } from "../../language/holding.ts";
import type { Draft } from "../rule/draft.ts";
import { itemHead } from "../rule/item.ts";
import type { Line } from "../rule/line.ts";
import { clauseAround } from "../rule/pick.ts";
import {
	isSector,
	mainOf,
	namesOf,
	type Pair,
	type Scene,
} from "../rule/scene.ts";
import { findActor } from "../rule/subject.ts";
import { joiner, symbolOf } from "../rule/symbol.ts";
import {
	isBareSum,
	isToldBefore,
	lastDealOf,
	type Parties,
} from "./ownership.ts";

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

const shares = (["stakebuy", "stake", "equity", "stock", "round"] as const).map(
	symbolOf,
);

/** Whom the sentence before was about, where one on shares names nobody but their buyer. */
const topicBoughtInto = (
	subject: string,
	{ focus, main }: Scene,
	line: Line,
): string | null => {
	const topic = [focus, ...main.slice(0, 2)].find(
		(name) =>
			name !== null && name !== subject && !isSector(name, "fund", "project"),
	);
	if (topic === undefined || topic === null) return null;
	const isNamedAlone = namesOf(line).every((name) => name === subject);
	const isOfShares = [...shares, "P"].some((symbol) => line.has.has(symbol));
	return isNamedAlone && isOfShares ? topic : null;
};

const isBacker = (name: string | null): boolean =>
	name !== null && isSector(name, "cloud", "fund", "chips", "platform");

/** Listed with the subject: 软银和OpenAI各自承诺190亿美元 goes to neither. */
const isBeside = (line: Line, subject: string, other: string): boolean =>
	line.tokens.some(
		({ name }, at) =>
			name === subject &&
			((line.symbols[at + 1] === joiner &&
				line.tokens[at + 2]?.name === other) ||
				(line.symbols[at - 1] === joiner &&
					line.tokens[at - 2]?.name === other)),
	);

/** Whom an investor puts money into where the words do not tell: a chip company into the lab, others into the project. */
const investeeOf = (
	subject: string,
	known: Pair | null,
	scene: Scene,
	line: Line,
) => {
	const isKnown = known !== null && known.object !== subject;
	if (isKnown && !isBeside(line, subject, known.object)) return known.object;
	const wanted = isSector(subject, "chips")
		? (["lab"] as const)
		: (["project", "lab"] as const);
	const others = namesOf(line).filter((name) => name !== subject);
	const only = others.length === 1 ? others[0] : undefined;
	return (
		scene.main.find((name) => name !== subject && isSector(name, ...wanted)) ??
		only ??
		topicBoughtInto(subject, scene, line)
	);
};

/** The two whom a sentence on steps of a payment names alone: the lab is paid, else the one named last. */
const pairOfSteps = ({ kind, line }: Draft): Pair | null => {
	const [first, second, third] = namesOf(line);
	if (kind !== "tranche" || first === undefined || second === undefined)
		return null;
	if (third !== undefined) return null;
	return isSector(first, "lab")
		? { subject: second, object: first }
		: { subject: first, object: second };
};

/** The investment of the same sentence, of which a payment is a part. */
const dealOfSteps = ({ kind, line }: Draft, scene: Scene): Pair | null => {
	const deal = scene.deals.get("investment");
	return kind === "tranche" && deal?.line === line ? deal : null;
};

/** 软银分三批付款，首批100亿美元: of the deal's payments those of whom the sentence says that they pay. */
const paidBy = ({ kind, line, at }: Draft, known: Pair | null): Pair | null => {
	if (kind !== "tranche" || known === null) return known;
	const payer = findActor(line, at ?? 0, (name) => name !== known.object);
	const subject = line.tokens[payer]?.name;
	return subject === undefined || isSector(subject, "lab", "project")
		? known
		: { subject, object: known.object };
};

/** "April: Amazon, up to 5 GW, with $5 billion invested": by whom the item of the list is about. */
const listedBy = ({ line, at }: Draft, known: Pair | null): Pair | null => {
	const head = line.tokens[itemHead(line, at ?? 0)]?.name;
	const isOther = head !== undefined && head !== known?.object;
	return known !== null && isOther ? { ...known, subject: head } : null;
};

/** 其他共同投资人另出资110亿美元: the money of people whom nobody names. */
const isByOthers = ({ line, at = 0 }: Draft): boolean => {
	const { from } = clauseAround(line, at);
	const { start } = line.sentence;
	const first = line.tokens[from]?.start ?? start;
	const last = line.tokens[at]?.start ?? first;
	return isOfOtherBackers(line.text.slice(first - start, last - start));
};

/** "On Anthropic, she said the $10 billion investment closed": the lab that the sentence alone names. */
const investedInOther = (
	{ kind, line }: Draft,
	known: Pair | null,
): Pair | null => {
	const [only, more] = namesOf(line);
	const isOther =
		kind === "investment" &&
		only !== undefined &&
		more === undefined &&
		isSector(only, "lab");
	return known !== null && isOther && only !== known.object
		? { ...known, object: only }
		: null;
};

/** A lab named with a sum gets it from its chip maker, it gives none to one. */
const withLabPaid = (parties: Parties): Parties => {
	const { subject, object } = parties;
	if (subject === null || object === null) return parties;
	return isSector(subject, "lab") && isSector(object, "chips")
		? { subject: object, object: subject }
		: parties;
};

const nobody: Parties = { subject: null, object: null };

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
