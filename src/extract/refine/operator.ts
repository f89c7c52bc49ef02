import { isAnalyst } from "../../language/analyst.ts";
import { leavesSupplierOpen, tellsPlace } from "../../language/capacity.ts";
import { ofOwnSite } from "../../language/en/capacity.ts";
import { pointsToProject } from "../../language/pronoun.ts";
import { hostOf } from "../rule/capacity/host.ts";
import { isListedWithMany } from "../rule/capacity/supplyamong.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore } from "../rule/line/linetext.ts";
import { symbolOf } from "../rule/line/symbol.ts";
import type { Parties } from "../rule/party/parties.ts";
import { isSector } from "../rule/party/trade.ts";
import { customerBefore, mainOf, type Scene } from "../rule/scene/scene.ts";
import { companySpeaking } from "../speaker.ts";
import { defaultOperator, isContracted, isSameDeal } from "./fleet.ts";
import { orderedBefore, sizedBefore, suppliedBefore } from "./underorder.ts";

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

/** 这一项目规划的容量: the joint project told before, of a sentence that names nobody. */
const projectMeant = ({ line, kind }: Draft, scene: Scene): string | null => {
	if (kind === "chips" || line.has.has("N") || !pointsToProject(line.text))
		return null;
	return (
		scene.recent.find((name) => isSector(name, "project")) ??
		mainOf(scene, "project")
	);
};

/** "SoftBank's own two sites": with nobody's systems that are told. */
export const isOwnSite = ({ line, at }: Draft): boolean =>
	at !== undefined && ofOwnSite.test(textBefore(line, at));

/** "Sam Altman now speaks of 30 gigawatts": his company's, where it is not the size of the deal and nobody else is named. */
const speakersFleet = (draft: Draft, scene: Scene): string | null => {
	const { kind, line, value } = draft;
	if (kind !== "capacity" || line.has.has("N")) return null;
	const size = value?.high ?? value?.low ?? 0;
	const company = companySpeaking(line.text, [], scene.officers);
	const runs =
		company !== null && isSector(company, "lab", "platform", "cloud");
	return runs && scene.size !== size && scene.lastSystem === null
		? company
		: null;
};

/** The parties as told, and those of the deal where it is meant. */
const partiesOfDeal = (draft: Draft, scene: Scene): Parties => {
	const { subject, object } = draft;
	// "Jefferies says the state will need 2 GW": nobody's.
	if (subject !== null && isAnalyst(subject))
		return { subject: null, object: null };
	if (subject !== null && leavesSupplierOpen(draft.line.text))
		return { subject, object: null };
	const host = hostOf(draft.line, draft.at ?? 0, scene);
	if (host !== null) return { subject: host, object };
	const sized = object === null ? sizedBefore(draft, scene) : null;
	if (sized !== null) return sized;
	if (subject === null && object === null) {
		const project = projectMeant(draft, scene);
		if (project !== null) return { subject: project, object: null };
		const speaking = speakersFleet(draft, scene);
		if (speaking !== null) return { subject: speaking, object: null };
		const told = defaultOperator(draft, scene);
		const isOfMany = isListedWithMany(draft.line, told);
		return isOfAll(draft) || isOfMany ? { ...told, object: null } : told;
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
		known !== null &&
		!isListedWithMany(draft.line, known) &&
		known.subject === subject &&
		isSector(known.object, "chips");
	return isOwn && isSameDeal(draft, scene) ? known : { subject, object };
};

/** "CoreWeave is to install 50,000 Nvidia GPUs. The campus in Denton will have 260 MW": where those of the sentence before go. */
const goesOn = (scene: Scene, { subject, object }: Parties): boolean =>
	subject !== null &&
	object !== null &&
	customerBefore(object, scene) === subject;

/** "Prometheus in Ohio, 1 GW": a site told with its place, and the supplier of another one's systems. */
const isOtherSite = (
	{ kind, line, at, end }: Draft,
	parties: Parties,
	scene: Scene,
): boolean =>
	kind !== "chips" &&
	parties.object !== null &&
	!line.names.includes(parties.object) &&
	!goesOn(scene, parties) &&
	tellsPlace(
		at === undefined
			? line.text.slice(0, end - line.sentence.start)
			: textBefore(line, at),
	);

/** A capacity, a count of chips or a due date: the deal's own supplier only where the deal itself is meant. */
export const operator = (draft: Draft, scene: Scene): Parties => {
	const parties = partiesOfDeal(draft, scene);
	return isOtherSite(draft, parties, scene)
		? { ...parties, object: null }
		: parties;
};
