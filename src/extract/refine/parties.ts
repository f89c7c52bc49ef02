import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { clauseAround } from "../rule/pick.ts";
import {
	isSector,
	mainOf,
	namesOf,
	orientContract,
	orientSupply,
	type Pair,
	type Scene,
} from "../rule/scene.ts";
import { findActor } from "../rule/subject.ts";
import { symbolOf } from "../rule/symbol.ts";
import {
	acquirer,
	holder,
	isToldBefore,
	lastDealOf,
	type Parties,
} from "./ownership.ts";
import { companySpeaking } from "./speaker.ts";

const plans = symbolOf("goal") + symbolOf("put") + symbolOf("all");

/** Investor → investee: of a sentence that names a chip company beside the article's lab, else of the deal. */
const investmentIn = (draft: Draft, scene: Scene): Pair | null => {
	const supplier = namesOf(draft.line).find((name) => isSector(name, "chips"));
	const lab = mainOf(scene, "lab");
	return supplier !== undefined && lab !== null
		? { subject: supplier, object: lab }
		: scene.investment;
};

/** Whom an investor puts money into where the words do not tell: a chip company into the lab, others into the project. */
const investeeOf = (
	subject: string,
	known: Pair | null,
	scene: Scene,
	line: Line,
) => {
	if (known !== null && known.object !== subject) return known.object;
	const wanted = isSector(subject, "chips")
		? (["lab"] as const)
		: (["project", "lab"] as const);
	const others = namesOf(line).filter((name) => name !== subject);
	return (
		scene.main.find((name) => name !== subject && isSector(name, ...wanted)) ??
		(others.length === 1 ? (others[0] ?? null) : null)
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

const investor = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const known = pairOfSteps(draft) ?? investmentIn(draft, scene);
	if (subject !== null)
		return { subject, object: investeeOf(subject, known, scene, draft.line) };
	if (object === null) return known ?? { subject, object };
	const before = draft.at ?? draft.line.symbols.length;
	const actor = findActor(draft.line, before, (name) => name !== object);
	const acting = draft.line.tokens[actor]?.name;
	if (acting !== undefined) return { subject: acting, object };
	const fallback =
		known === null || known.subject === object ? scene.focus : known.subject;
	return { subject: fallback === object ? null : fallback, object };
};

const customer = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const last = scene.deals.get("purchase");
	if (isToldBefore(draft) && lastDealOf(scene) !== "purchase")
		return { subject, object };
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
	if (known === null) return { subject, object };
	const other = [known.subject, known.object, ...scene.main].find(isOther);
	const isParty = known.subject === named || known.object === named;
	const counterpart = isParty ? other : scene.main.find(isOther);
	return counterpart === undefined
		? { subject, object }
		: orientSupply(counterpart, named);
};

/** The deal's own size, a part of it, or no size known yet: not some other fleet of the customer's. */
const isSameDeal = (draft: Draft, scene: Scene): boolean => {
	if (draft.qualifier === "online") return false;
	if (draft.kind !== "capacity" || draft.qualifier === "first") return true;
	const size = draft.value?.high ?? draft.value?.low ?? 0;
	return scene.size === null || scene.size === size;
};

/** The deal's own parties, or whose fleet the last sentence was about. */
const defaultOperator = (draft: Draft, scene: Scene): Parties => {
	const last = scene.lastSystem;
	if (draft.kind === "chips" && last !== null)
		return { subject: last.subject, object: last.object };
	if (isSameDeal(draft, scene)) {
		const project = mainOf(scene, "project");
		return scene.supply ?? { subject: project, object: null };
	}
	const { from, to } = clauseAround(draft.line, draft.at ?? 0);
	const clause = draft.line.symbols.slice(from, to);
	const isOwnFleet =
		draft.qualifier === "online" ||
		[...plans].some((plan) => clause.includes(plan));
	const project = scene.supply === null ? mainOf(scene, "project") : null;
	return {
		subject: isOwnFleet ? (project ?? scene.focus) : null,
		object: null,
	};
};

/** A capacity, a count of chips or a due date: the deal's own supplier only where the deal itself is meant. */
const operator = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject === null && object === null) return defaultOperator(draft, scene);
	if (subject === null)
		return { subject: mainOf(scene, "lab", "platform"), object };
	const last = scene.lastSystem;
	if (object === null && last?.line === draft.line && last.subject === subject)
		return { subject, object: last.object };
	const known = scene.supply;
	const isOwn =
		object === null &&
		known?.subject === subject &&
		isSector(known.object, "chips");
	return isOwn && isSameDeal(draft, scene) ? known : { subject, object };
};

const partiesOf = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	switch (draft.kind) {
		case "investment":
		case "tranche":
			return investor(draft, scene);
		case "acquisition":
			return acquirer(draft, scene);
		case "purchase":
			return customer(draft, scene);
		case "capacity":
		case "chips":
			return operator(draft, scene);
		case "milestone":
			return draft.qualifier === "own-chip" ? draft : operator(draft, scene);
		case "stake":
			return holder(draft, scene);
		case "unit-cost":
			return {
				subject:
					subject ??
					companySpeaking(draft.line.text) ??
					scene.supply?.object ??
					scene.focus,
				object: null,
			};
		case "funding-round":
			return {
				subject: subject ?? mainOf(scene, "lab") ?? scene.focus,
				object: null,
			};
		default:
			return { subject, object: object === subject ? null : object };
	}
};

const needsObject: ReadonlySet<string> = new Set([
	"investment",
	"purchase",
	"acquisition",
	"tranche",
	"stake",
	"status",
]);

/** Where a word for the one party was taken for the other, the only other name of the sentence. */
const withOther = (draft: Draft): Draft => {
	const { subject, object } = draft;
	if (subject === null || subject !== object) return draft;
	const others = namesOf(draft.line).filter((name) => name !== subject);
	return { ...draft, object: others.length === 1 ? (others[0] ?? null) : null };
};

/** Fills in the parties that a claim's own words leave out; `null` where the article does not tell. */
export const fillParties = (draft: Draft, scene: Scene): Draft | null => {
	const { subject, object } = partiesOf(withOther(draft), scene);
	if (subject === null || subject === object) return null;
	if (needsObject.has(draft.kind) && object === null) return null;
	return { ...draft, subject, object };
};
