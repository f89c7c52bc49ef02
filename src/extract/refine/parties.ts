import type { Draft } from "../rule/draft.ts";
import {
	isSector,
	mainOf,
	namesOf,
	orientSupply,
	type Pair,
	type Scene,
} from "../rule/scene.ts";

type Parties = Readonly<{ subject: string | null; object: string | null }>;

const investor = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const known = scene.investment;
	if (subject === null && object === null) return known ?? { subject, object };
	if (subject !== null) {
		if (known !== null && known.object !== subject)
			return { subject, object: known.object };
		const target = scene.main.find(
			(name) => name !== subject && isSector(name, "project", "lab"),
		);
		return { subject, object: target ?? null };
	}
	const names = namesOf(draft.line).filter((name) => name !== object);
	if (names.length === 1) return { subject: names[0] ?? null, object };
	const candidate =
		known !== null && known.subject !== object ? known.subject : scene.focus;
	return { subject: candidate === object ? null : candidate, object };
};

const customer = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const known = scene.supply;
	if (subject === null && object === null) return known ?? { subject, object };
	const named = subject ?? object ?? "";
	const other =
		known === null
			? null
			: known.subject === named
				? known.object
				: known.object === named
					? known.subject
					: (scene.main.find((name) => name !== named) ?? null);
	if (other === null) return { subject, object };
	return orientSupply(other, named);
};

/** A capacity, a count of chips or a due date: the default supplier only where the deal itself is meant. */
const operator = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject === null && object === null)
		return (
			scene.supply ?? {
				subject: scene.main.find((name) => isSector(name, "project")) ?? null,
				object: null,
			}
		);
	if (subject === null)
		return { subject: mainOf(scene, "lab", "platform") ?? null, object };
	if (
		object === null &&
		scene.supply?.subject === subject &&
		isSameDeal(draft, scene.supply, scene)
	)
		return scene.supply;
	return { subject, object };
};

const isSameDeal = (draft: Draft, _pair: Pair, scene: Scene): boolean => {
	if (draft.qualifier === "online") return false;
	if (draft.kind !== "capacity" || draft.qualifier === "first") return true;
	const size = draft.value?.high ?? draft.value?.low ?? 0;
	return scene.size === null || scene.size === size;
};

const holder = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const isWarrant =
		/warrant|认股权|权证/.test(draft.line.text) || scene.hasWarrant;
	const pair = isWarrant ? scene.supply : scene.investment;
	if (pair === null) return { subject, object };
	if (subject === null && object === null) return pair;
	if (object !== null)
		return { subject: pair.subject === object ? null : pair.subject, object };
	return { subject, object: pair.object === subject ? null : pair.object };
};

const owner = (draft: Draft, scene: Scene): Parties => {
	const { subject } = draft;
	if (draft.kind === "valuation") {
		const isListed =
			subject !== null &&
			isSector(subject, "chips", "cloud", "platform", "foundry") &&
			subject !== "xAI";
		const lab = mainOf(scene, "lab");
		return { subject: isListed && lab !== null ? lab : subject, object: null };
	}
	return { subject, object: draft.object === subject ? null : draft.object };
};

/** Fills in the parties that a claim's own words leave out; `null` where the article does not tell. */
export const fillParties = (draft: Draft, scene: Scene): Draft | null => {
	const parties = partiesOf(draft, scene);
	if (parties.subject === null) return null;
	if (
		needsObject.has(draft.kind) &&
		(parties.object === null || parties.object === parties.subject)
	)
		return null;
	return { ...draft, ...parties };
};

const needsObject: ReadonlySet<string> = new Set([
	"investment",
	"purchase",
	"acquisition",
	"tranche",
	"stake",
	"status",
]);

const partiesOf = (draft: Draft, scene: Scene): Parties => {
	switch (draft.kind) {
		case "investment":
		case "tranche":
		case "acquisition":
			return investor(draft, scene);
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
				subject: draft.subject ?? scene.supply?.object ?? scene.focus,
				object: null,
			};
		case "funding-round":
			return {
				subject: draft.subject ?? mainOf(scene, "lab") ?? scene.focus,
				object: null,
			};
		default:
			return owner(draft, scene);
	}
};
