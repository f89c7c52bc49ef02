import type { Setback, Tranche } from "../../../ledger/statement.ts";
import { type Matter, wordParties } from "../../../wording/claim.ts";
import { wordSetback, wordSetbackSupport } from "../../../wording/setback.ts";
import type { Scene } from "../../scene.ts";
import { chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";
import { underKind } from "./labelled.ts";
import { isStatusOf, revisionFacts } from "./revision.ts";

/** How the deal came to stand so. */
export const setbackDossier = (
	tranche: Tranche,
	setback: Setback,
	scene: Scene,
): Dossier => {
	const matter: Matter = { ...tranche, kind: "status" };
	return {
		title: wordParties(tranche),
		facts: [
			wordSetback(setback, scene.locale),
			wordSetbackSupport(setback, scene.locale),
			...revisionFacts(scene, (revision) => isStatusOf(revision, matter)),
		],
		chapters: underKind(
			"status",
			chaptersOf(setback.sides, matter, scene),
			scene,
		),
		url: null,
	};
};
