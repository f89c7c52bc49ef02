import type { Side, Tranche } from "../../../ledger/statement.ts";
import { wordParties } from "../../../wording/claim.ts";
import { fill } from "../../../wording/template.ts";
import type { Scene } from "../../scene.ts";
import { chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";
import { milestoneOfStep, stepState } from "../step.ts";
import { milestoneChapters } from "./milestone.ts";
import { doubtFact } from "./setback.ts";
import { topicFact } from "./topic-fact.ts";

/** What is told of a step, not of the whole. */
const isOfStep =
	(number: number) =>
	({ qualifier }: Side): boolean =>
		qualifier === "each" ||
		qualifier === "online" ||
		(qualifier === "first" && number === 1);

/** The date of a step stands with its milestone's sentences, its sum with those that tell what comes with each. */
export const stepDossier = (
	tranche: Tranche,
	number: number,
	scene: Scene,
): Dossier => {
	const { words } = scene;
	const milestone = milestoneOfStep(tranche, number);
	const sides = tranche.sides.filter(isOfStep(number));
	const state = stepState(tranche, number, scene).words;
	const at = fill(words.board.evidence.step, {
		at: number,
		all: tranche.steps,
	});
	return {
		title: fill(words.labelled, { name: wordParties(tranche), what: at }),
		facts: [
			state,
			...doubtFact(tranche, scene),
			...topicFact(milestone?.sides ?? sides, scene),
		],
		chapters: [
			...(milestone ? milestoneChapters(tranche, milestone, scene) : []),
			...chaptersOf(
				sides,
				{ kind: "tranche", subject: tranche.subject },
				scene,
			),
		],
		url: null,
	};
};
