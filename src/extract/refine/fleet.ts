import { isContractedPower } from "../../language/contracted.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolsOf } from "../rule/line/symbol.ts";
import type { Parties } from "../rule/party/parties.ts";
import { isSector, rankOf } from "../rule/party/trade.ts";
import { mainOf, namesOf, type Scene } from "../rule/scene/scene.ts";

const plans = symbolsOf("goal", "put", "all");

/** The deal's own size, a part of it, or no size known yet: not some other fleet of the customer's. */
export const isSameDeal = (draft: Draft, scene: Scene): boolean => {
	if (draft.qualifier === "online") return false;
	if (draft.kind !== "capacity" || draft.qualifier === "first") return true;
	const size = draft.value?.high ?? draft.value?.low ?? 0;
	return scene.size === null || scene.size === size;
};

/** Told as the power secured in all; "an initial 1.2 gigawatts is contracted already" is a part of the deal before. */
export const isContracted = ({ kind, line, at, qualifier }: Draft): boolean => {
	if (kind !== "capacity" || at === undefined) return false;
	if (qualifier === "first") return false;
	return isContractedPower(textBefore(line, at), textBehind(line, at));
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

const systems = symbolsOf("deploy", "online", "site", "system", "running");

/** Of a sentence on systems that names nobody: whom the text is about, where that runs any. */
const fleetOf = ({ line }: Draft, { focus }: Scene): string | null => {
	const runs =
		focus !== null && isSector(focus, "lab", "platform", "cloud", "neocloud");
	const isOfSystems = [...systems].some((word) => line.has.has(word));
	return runs && isOfSystems && !line.has.has("N") ? focus : null;
};

/** The deal's own parties, or whose fleet the last sentence was about. */
export const defaultOperator = (draft: Draft, scene: Scene): Parties => {
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
