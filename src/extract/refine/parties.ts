import type { Draft } from "../rule/draft.ts";
import { isSector, mainOf, orientSupply, type Scene } from "../rule/scene.ts";
import { findActor } from "../rule/subject.ts";

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
	const isOther = (name: string) => name !== object;
	const before = draft.at ?? draft.line.symbols.length;
	const actor = draft.line.tokens[findActor(draft.line, before, isOther)]?.name;
	if (actor !== undefined) return { subject: actor, object };
	if (known !== null && known.subject !== object)
		return { subject: known.subject, object };
	return { subject: scene.focus === object ? null : scene.focus, object };
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

/** A capacity, a count of chips or a due date: the deal's own parties only where the deal itself is meant. */
const operator = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	const known = scene.supply;
	if (subject === null && object === null) {
		const project = scene.main.find((name) => isSector(name, "project"));
		if (known === null) return { subject: project ?? null, object: null };
		return isSameDeal(draft, scene) ? known : { subject, object };
	}
	if (subject === null)
		return { subject: mainOf(scene, "lab", "platform") ?? null, object };
	const isOwn = object === null && known?.subject === subject;
	return isOwn && isSameDeal(draft, scene) ? known : { subject, object };
};

const isSameDeal = (draft: Draft, scene: Scene): boolean => {
	if (draft.qualifier === "online") return false;
	if (draft.kind !== "capacity" || draft.qualifier === "first") return true;
	const size = draft.value?.high ?? draft.value?.low ?? 0;
	return scene.size === null || scene.size === size;
};

const holder = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const pair = scene.hasWarrant ? scene.supply : scene.investment;
	if (pair === null) return { subject, object };
	if (subject === null && object === null) return pair;
	if (object !== null)
		return { subject: pair.subject === object ? null : pair.subject, object };
	return { subject, object: pair.object === subject ? null : pair.object };
};

const owner = ({ subject, object }: Draft): Parties => ({
	subject,
	object: object === subject ? null : object,
});

/** What a joint project is given is what it will spend. */
const asProject = (draft: Draft, scene: Scene): Draft => {
	if (draft.kind !== "investment" || draft.object !== null) return draft;
	const isProject = (name: string | null) =>
		name !== null && isSector(name, "project");
	const meant =
		draft.subject ??
		(scene.supply === null ? (scene.main.find(isProject) ?? null) : null);
	return isProject(meant)
		? { ...draft, kind: "spending", subject: meant }
		: draft;
};

/** Fills in the parties that a claim's own words leave out; `null` where the article does not tell. */
export const fillParties = (draft: Draft, scene: Scene): Draft | null => {
	const meant = asProject(draft, scene);
	const parties = partiesOf(meant, scene);
	if (parties.subject === null) return null;
	if (
		needsObject.has(meant.kind) &&
		(parties.object === null || parties.object === parties.subject)
	)
		return null;
	return { ...meant, ...parties };
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
			return owner(draft);
	}
};
