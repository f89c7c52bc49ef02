import { isLongListed } from "../../language/company/listed.ts";
import { opensWithPerson } from "../../language/pronoun.ts";
import { isBuilder } from "../rule/chips/builder.ts";
import type { Draft } from "../rule/draft.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolOf, symbolsOf } from "../rule/line/symbol.ts";
import type { Parties } from "../rule/party/parties.ts";
import { canAct, findLead } from "../rule/party/subject.ts";
import { isSector } from "../rule/party/trade.ts";
import { mainOf, namesOf, type Scene } from "../rule/scene/scene.ts";
import { companySpeaking } from "../speaker.ts";
import { customer } from "./customer.ts";
import { asOwnSpending } from "./intothing.ts";
import { investor } from "./investor.ts";
import { withNature } from "./nature.ts";
import { operator } from "./operator.ts";
import { acquirer, holder } from "./ownership.ts";
import { asProjectCost } from "./projectcost.ts";
import { asTenant } from "./tenant.ts";

/** An article about a builder of chips speaks of those that it builds. */
const builderOf = ({ denied, subject }: Draft, scene: Scene): string | null => {
	const [main] = scene.main;
	const builds = main !== undefined && main !== subject && isBuilder(main);
	return builds && !denied ? main : null;
};

/** What a lab gets for each gigawatt is its backer's money, no chip's price. */
const isPaidToLab = ({ qualifier, subject }: Draft): boolean =>
	qualifier === "chips" && subject !== null && isSector(subject, "lab");

/** Whose gigawatt it is where no maker is named: the speaker's company's. */
const costTeller = ({ line }: Draft, scene: Scene): string | null => {
	const speaking = companySpeaking(line.text, [], scene.officers);
	if (speaking !== null) return speaking;
	const before = opensWithPerson(line.text) ? scene.last : null;
	return (
		(before && companySpeaking(before.text, [], scene.officers)) ??
		scene.supply?.object ??
		scene.focus
	);
};

const backing = (["join", "invest", "put", "stakebuy"] as const).map(symbolOf);

/** A young cloud or maker of chips, which raises money like a lab. */
const isYoung = (name: string): boolean =>
	isSector(name, "neocloud") ||
	(isSector(name, "chips") && !isLongListed(name));

/** Who raises a round of which the words name nobody: whom the sentence has told a backer of, else the article's lab. */
const raiserIn = ({ line }: Draft, scene: Scene): string | null => {
	const deal = scene.deals.get("investment");
	const place = findLead(line);
	const lead = line.tokens[place]?.name;
	if (lead !== undefined && isSector(lead, "neocloud", "lab")) return lead;
	const isBacked = deal?.line === line && deal.object !== lead;
	if (isBacked) return deal.object;
	const isAlone = lead !== undefined && line.names.length === 1;
	const isBacker = backing.some((word) => line.has.has(word));
	const mayRaise = isAlone && canAct(line, place) && !isBacker;
	if (mayRaise && !isSector(lead, "fund")) return lead;
	const [topic] = scene.main;
	if (topic !== undefined && isYoung(topic)) return topic;
	return mainOf(scene, "lab") ?? scene.focus;
};

/** "Core Scientific said the merger was off": still of the one who was to buy with the one to be bought. */
const mergerOf = (
	{ subject, object }: Draft,
	{ deals }: Scene,
): Parties | null => {
	const deal = deals.get("acquisition");
	const isTurned = deal?.subject === object && deal?.object === subject;
	return deal !== undefined && isTurned ? deal : null;
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
			return draft.qualifier === "own-chip"
				? { subject, object: object ?? builderOf(draft, scene) }
				: operator(draft, scene);
		case "stake":
			return holder(draft, scene);
		case "status":
			return mergerOf(draft, scene) ?? { subject, object };
		case "unit-cost":
			if (isPaidToLab(draft)) return { subject: null, object: null };
			return { subject: subject ?? costTeller(draft, scene), object: null };
		case "funding-round":
			return {
				subject: subject ?? raiserIn(draft, scene),
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

const towards = symbolsOf("to", "for", "from");

/**
 * Where a word for the one party was taken for the other, the only other name of the sentence. Nobody invests in himself: of
 * a sentence that names him alone he is the one who is invested in, 对OpenAI的300亿美元投资.
 */
const withOther = (draft: Draft): Draft => {
	const { kind, subject, object } = draft;
	if (subject === null || subject !== object) return draft;
	const others = namesOf(draft.line).filter((name) => name !== subject);
	if (others.length === 0 && kind === "investment")
		return { ...draft, subject: null };
	// OpenAI是甲骨文的客户，将向其采购…: the one acted upon, by a word that stands for it.
	const { from } = clauseAround(draft.line, draft.at ?? 0);
	const named = draft.line.tokens.findIndex(
		({ name }, at) => at >= from && name === subject,
	);
	const { mention } = draft.line.tokens[named] ?? {};
	const isActedUpon =
		mention?.type === "name" &&
		mention.name === "" &&
		towards.includes(draft.line.symbols[named - 1] ?? "-");
	if (isActedUpon && others.length === 1)
		return { ...draft, subject: others[0] ?? null };
	return { ...draft, object: others.length === 1 ? (others[0] ?? null) : null };
};

/** Fills in the parties that a claim's own words leave out; `null` where the article does not tell. */
export const fillParties = (draft: Draft, scene: Scene): Draft | null => {
	const own = asOwnSpending(draft, scene) ?? asProjectCost(draft, scene);
	if (own !== null) return own;
	const told = partiesOf(withOther(draft), scene);
	const { subject, object } = asTenant(draft.kind, told);
	if (subject === null || subject === object) return null;
	if (needsObject.has(draft.kind) && object === null) return null;
	return withNature({ ...draft, subject, object });
};
