import type { Tranche } from "../../../ledger/statement.ts";
import { wordParties } from "../../../wording/claim.ts";
import type { Scene } from "../../scene.ts";
import { chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";
import { topicFact } from "./topic-fact.ts";

/** What is told of the money that comes in steps. */
export const planDossier = (tranche: Tranche, scene: Scene): Dossier => ({
	title: wordParties(tranche),
	facts: topicFact(tranche.sides, scene),
	chapters: chaptersOf(
		tranche.sides,
		{ kind: "tranche", subject: tranche.subject },
		scene,
	),
	url: null,
});
