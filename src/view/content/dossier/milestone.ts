import type { Milestone, Tranche } from "../../../ledger/statement.ts";
import { setbackAt } from "../../../ledger/status/setback-at.ts";
import { type Matter, wordAbout } from "../../../wording/claim.ts";
import { wordMilestoneState } from "../../../wording/milestone.ts";
import { wordSetbackTold } from "../../../wording/setback.ts";
import type { Scene } from "../../scene.ts";
import { type Chapter, chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";
import { windowWords } from "../milestone.ts";
import { underKind } from "./labelled.ts";
import { doubtFact } from "./setback.ts";
import { topicFact } from "./topic-fact.ts";

/** Who runs the systems owes the date to who supplies them. */
const milestoneMatter = (
	{ subject, object }: Tranche,
	{ qualifier }: Milestone,
): Matter => ({
	kind: "milestone",
	subject: object,
	object: subject,
	qualifier,
});

/** The sentences that tell its window, and those that tell how far it is. */
export const milestoneChapters = (
	tranche: Tranche,
	milestone: Milestone,
	scene: Scene,
): readonly Chapter[] => {
	const { sides, qualifier, progress = [] } = milestone;
	const matter = milestoneMatter(tranche, milestone);
	const kind = qualifier === "agreement" ? "status" : "capacity";
	return [
		...chaptersOf(sides, matter, scene),
		...underKind(kind, chaptersOf(progress, { ...matter, kind }, scene), scene),
	];
};

/** A milestone's window, and where it stands in it. */
export const milestoneDossier = (
	tranche: Tranche,
	milestone: Milestone,
	scene: Scene,
): Dossier => {
	const { locale, snapshot } = scene;
	const setback = setbackAt(tranche, milestone);
	return {
		title: wordAbout(milestoneMatter(tranche, milestone), locale),
		facts: [
			windowWords(milestone, scene),
			...(setback
				? [wordSetbackTold(setback, locale)]
				: [
						wordMilestoneState(milestone, snapshot.statement, locale),
						...doubtFact(tranche, scene),
					]),
			...topicFact(milestone.sides, scene),
		],
		chapters: milestoneChapters(tranche, milestone, scene),
		url: null,
	};
};
