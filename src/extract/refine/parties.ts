import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { isBuilder } from "../rule/ownchip.ts";
import { clauseAround } from "../rule/pick.ts";
import {
	isSector,
	isSupplier,
	mainOf,
	namesOf,
	orientContract,
	orientSupply,
	type Pair,
	rankOf,
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

const investor = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const known =
		dealOfSteps(draft, scene) ??
		pairOfSteps(draft) ??
		investmentIn(draft, scene);
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

const loose = /交易|deal|transaction/i;

/** The sum of "the contract": of the one told last, else of the main parties'; but "the deal" may be of any sort. */
const mayBePurchase = ({ line }: Draft, scene: Scene): boolean => {
	const last = lastDealOf(scene);
	if (last !== undefined) return last === "purchase";
	return !loose.test(line.text);
};

const isHeaded = ({ rule }: Draft): boolean => rule.endsWith("/headed");

/** The party that a contract names and the company that the article is about, if the one may supply the other. */
const withTopic = (
	{ subject, object, line }: Draft,
	{ main }: Scene,
): Parties => {
	const named = subject ?? object;
	const topic = main.find((name) => !isSector(name, "project", "fund"));
	if (named === null || topic === undefined || topic === named)
		return { subject, object };
	const isListed = namesOf(line).includes(topic) && subject === null;
	const pair = orientContract(topic, named);
	return isListed || !isSupplier(pair.object) ? { subject, object } : pair;
};

const customer = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	if (subject !== null && object !== null) return { subject, object };
	const last = scene.deals.get("purchase");
	if (isToldBefore(draft) && !mayBePurchase(draft, scene))
		return { subject, object };
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
	const others = namesOf(draft.line).filter(isOther);
	const [only] = others;
	if (only !== undefined && others.length === 1)
		return orientContract(only, named);
	if (known === null) return withTopic(draft, scene);
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

/** 已签约算力, "under contract": the power that a company has secured in all, no single deal's. */
const contracted =
	/签约(?:电力|算力|容量|装机|总量|规模)?[^,，;；]{0,8}$|(?:合约|合同)(?:电力|算力|容量)[^,，;；]{0,8}$|\b(?:contracted|secured|signed up)\b[^,;]{0,30}$/i;
const contractedBehind =
	/^[^,;.]{0,24}\b(?:under contract|contracted|secured)\b|^[^,，;；。]{0,6}(?:签约|合约|合同)(?:电力|算力|容量)/i;

const isContracted = ({ kind, line, at }: Draft): boolean => {
	const token = line.tokens[at ?? -1];
	if (kind !== "capacity" || token === undefined) return false;
	const { start } = line.sentence;
	const behind = line.text.slice(token.end - start);
	return (
		contracted.test(line.text.slice(0, token.start - start)) ||
		contractedBehind.test(behind)
	);
};

/** How far apart, in characters, two sentences are of which the second goes on about the first one's systems. */
const adjacent = 24;

/** The systems of the sentence right before, where this one names nobody and no size known as the deal's. */
const isContinued = (draft: Draft, { lastSystem, size }: Scene): boolean => {
	const { line, kind } = draft;
	if (lastSystem === null || line.has.has("N")) return false;
	if (kind === "capacity" && size !== null && size === draft.value?.low)
		return false;
	const { sentence, block } = lastSystem.line;
	const distance = line.sentence.start - sentence.end;
	return block === line.block && distance <= adjacent;
};

const systems = (["deploy", "online", "site", "system", "running"] as const)
	.map(symbolOf)
	.join("");

/** Of a sentence on systems that names nobody: whom the text is about, where that runs any. */
const fleetOf = ({ line }: Draft, { focus }: Scene): string | null => {
	const runs =
		focus !== null && isSector(focus, "lab", "platform", "cloud", "neocloud");
	const isOfSystems = [...systems].some((word) => line.has.has(word));
	return runs && isOfSystems && !line.has.has("N") ? focus : null;
};

/** The deal's own parties, or whose fleet the last sentence was about. */
const defaultOperator = (draft: Draft, scene: Scene): Parties => {
	const last = scene.lastSystem;
	const isSame = draft.kind === "chips" || isContinued(draft, scene);
	if (last !== null && isSame && !isContracted(draft))
		return { subject: last.subject, object: last.object };
	if (isContracted(draft)) return { subject: scene.focus, object: null };
	if (isSameDeal(draft, scene)) {
		const project = mainOf(scene, "project");
		return (
			scene.supply ?? {
				subject: project ?? fleetOf(draft, scene),
				object: null,
			}
		);
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

/** An article about a builder of chips speaks of those that it builds. */
const builderOf = ({ denied, subject }: Draft, scene: Scene): string | null => {
	const [main] = scene.main;
	const builds = main !== undefined && main !== subject && isBuilder(main);
	return builds && !denied ? main : null;
};

/** "He said", 他说: the words of whom the sentence before named. */
const goesOn = /^(?:[“"]?(?:he|she|mr|they)\b|[他她])/i;

/** Whose gigawatt it is where no maker is named: the speaker's company's. */
const costTeller = ({ line }: Draft, scene: Scene): string | null => {
	const speaking = companySpeaking(line.text);
	if (speaking !== null) return speaking;
	const before = goesOn.test(line.text) ? scene.last : null;
	return (
		(before && companySpeaking(before.text)) ??
		scene.supply?.object ??
		scene.focus
	);
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
		case "unit-cost":
			return { subject: subject ?? costTeller(draft, scene), object: null };
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

const ofCapital = (
	[
		"invest",
		"stakebuy",
		"stake",
		"equity",
		"stock",
		"round",
		"raise",
		"capital",
		"into",
	] as const
).map(symbolOf);
const goods = (["system", "cloud", "chip", "site"] as const).map(symbolOf);

/**
 * "Meta committed $14.2 billion to CoreWeave", 微软砸97亿美元锁定IREN算力: what a customer puts up for its
 * supplier, no word speaking of capital, pays for goods.
 */
const isForGoods = ({
	kind,
	subject,
	object,
	line,
	at = 0,
}: Draft): boolean => {
	if (kind !== "investment" || subject === null || object === null)
		return false;
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	if (ofCapital.some((symbol) => clause.includes(symbol))) return false;
	if (isSector(subject, "lab", "platform")) return isSupplier(object);
	const isOfGoods = goods.some((symbol) => clause.includes(symbol));
	return (
		isSector(subject, "cloud") && isSector(object, "neocloud") && isOfGoods
	);
};

const buysJust = new RegExp(`${symbolOf("buy")}N_?$`);
const ofContract = new RegExp(
	`[CG${[...goods, symbolOf("contract"), symbolOf("order")].join("")}]`,
);

/** 砸32.5亿美元买Celestial AI: no goods are told of, and the one bought is none that sells them. */
const isOfCompany = ({ kind, rule, object, line, at = 0 }: Draft): boolean => {
	if (kind !== "purchase" || !rule.endsWith("zh/purchase/buys-from"))
		return false;
	if (object === null || rankOf(object) !== null) return false;
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	return buysJust.test(clause) && !ofContract.test(clause);
};

/** Fills in the parties that a claim's own words leave out; `null` where the article does not tell. */
export const fillParties = (draft: Draft, scene: Scene): Draft | null => {
	const { subject, object } = partiesOf(withOther(draft), scene);
	if (subject === null || subject === object) return null;
	if (needsObject.has(draft.kind) && object === null) return null;
	const filled = { ...draft, subject, object };
	if (isForGoods(filled)) return { ...filled, kind: "purchase" };
	return isOfCompany(filled) ? { ...filled, kind: "acquisition" } : filled;
};
