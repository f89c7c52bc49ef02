import { isAnalyst } from "../../language/analyst.ts";
import { isLongListed } from "../../language/company/listed.ts";
import { ofOwnSite } from "../../language/en/capacity.ts";
import { fold } from "../../text/fold.ts";
import { textBefore } from "../rule/capacitystate.ts";
import type { Draft } from "../rule/draft.ts";
import { isBuilder } from "../rule/ownchip.ts";
import { clauseAround } from "../rule/pick.ts";
import {
	isSector,
	mainOf,
	namesOf,
	rankOf,
	type Scene,
} from "../rule/scene.ts";
import { canAct, findLead } from "../rule/subject.ts";
import { symbolOf } from "../rule/symbol.ts";
import { companySpeaking } from "../speaker.ts";
import { customer } from "./customer.ts";
import { investor } from "./investor.ts";
import { withNature } from "./nature.ts";
import { acquirer, holder, type Parties } from "./ownership.ts";
import { orderedBefore, suppliedBefore } from "./underorder.ts";

const plans = symbolOf("goal") + symbolOf("put") + symbolOf("all");

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

/** May run or supply systems; a landlord named in passing does neither. */
const isParty = (name: string, { main }: Scene): boolean =>
	rankOf(name) !== null || main.slice(0, 3).includes(name);

/** The systems of the sentence right before, where this one names nobody and no size known as the deal's. */
const isContinued = (draft: Draft, scene: Scene): boolean => {
	const { lastSystem, size } = scene;
	const { line, kind } = draft;
	if (lastSystem === null || namesOf(line).some((name) => isParty(name, scene)))
		return false;
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

/** All that a company runs or plans, whoever supplies it. */
const isOfAll = ({ rule }: Draft): boolean => rule.endsWith("/overall");

const alongside = new RegExp(
	`^[W_]{0,3}[${symbolOf("with")}&]_?N[^NMPGC,;]{0,4},`,
);

/** 与OpenAI那一单，同样是6吉瓦: a deal with whom the article's own maker supplies. */
const makerBeside = ({ line, subject }: Draft, { main }: Scene) => {
	const [maker] = main;
	const isOther = maker !== undefined && maker !== subject;
	const isAlone = line.names.length === 1 && line.names[0] === subject;
	return isOther &&
		isAlone &&
		isSector(maker, "chips") &&
		alongside.test(line.symbols)
		? maker
		: null;
};

const ofProject =
	/(?:这一?|该|此|这个|前述|上述)(?:大型|巨型|联合)?(?:项目|工程|计划)/;

/** 这一项目规划的容量: the joint project told before, of a sentence that names nobody. */
const projectMeant = ({ line, kind }: Draft, scene: Scene): string | null => {
	if (kind === "chips" || line.has.has("N") || !ofProject.test(line.text))
		return null;
	return (
		scene.recent.find((name) => isSector(name, "project")) ??
		mainOf(scene, "project")
	);
};

/** "SoftBank's own two sites": with nobody's systems that are told. */
const isOwnSite = ({ line, at }: Draft): boolean =>
	at !== undefined && ofOwnSite.test(textBefore(line, at));

/** "Sam Altman now speaks of 30 gigawatts": his company's, where it is not the size of the deal and nobody else is named. */
const speakersFleet = (draft: Draft, scene: Scene): string | null => {
	const { kind, line, value } = draft;
	if (kind !== "capacity" || line.has.has("N")) return null;
	const size = value?.high ?? value?.low ?? 0;
	const company = companySpeaking(line.text);
	const runs =
		company !== null && isSector(company, "lab", "platform", "cloud");
	return runs && scene.size !== size && scene.lastSystem === null
		? company
		: null;
};

/** A capacity, a count of chips or a due date: the deal's own supplier only where the deal itself is meant. */
const operator = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	// "Jefferies says the state will need 2 GW": nobody's.
	if (subject !== null && isAnalyst(subject))
		return { subject: null, object: null };
	if (subject === null && object === null) {
		const project = projectMeant(draft, scene);
		if (project !== null) return { subject: project, object: null };
		const speaking = speakersFleet(draft, scene);
		if (speaking !== null) return { subject: speaking, object: null };
		const told = defaultOperator(draft, scene);
		return isOfAll(draft) ? { ...told, object: null } : told;
	}
	if (subject === null)
		return { subject: mainOf(scene, "lab", "platform"), object };
	if (isOfAll(draft)) return { subject, object };
	const last = scene.lastSystem;
	const isSame = last?.line === draft.line && last.subject === subject;
	if (object === null && isSame && !isContracted(draft))
		return { subject, object: last.object };
	const supplied = object === null ? suppliedBefore(draft, scene) : null;
	if (supplied !== null) return supplied;
	const ordered = object === null ? orderedBefore(draft, scene) : null;
	if (ordered !== null) return { subject, object: ordered };
	const maker = object === null ? makerBeside(draft, scene) : null;
	if (maker !== null) return { subject, object: maker };
	const known = scene.supply;
	const isOwn =
		object === null &&
		!isOwnSite(draft) &&
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

/** What a lab gets for each gigawatt is its backer's money, no chip's price. */
const isPaidToLab = ({ qualifier, subject }: Draft): boolean =>
	qualifier === "chips" && subject !== null && isSector(subject, "lab");

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

const backing = (["join", "invest", "put", "stakebuy"] as const).map(symbolOf);

/** A young cloud or maker of chips, which raises money like a lab. */
const isYoung = (name: string): boolean =>
	isSector(name, "neocloud") ||
	(isSector(name, "chips") && !isLongListed(fold(name)));

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

const towards = symbolOf("to") + symbolOf("for") + symbolOf("from");

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
	const { subject, object } = partiesOf(withOther(draft), scene);
	if (subject === null || subject === object) return null;
	if (needsObject.has(draft.kind) && object === null) return null;
	return withNature({ ...draft, subject, object });
};
