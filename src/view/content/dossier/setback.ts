import type { Setback, Tranche } from "../../../ledger/statement.ts";
import { type Matter, wordParties } from "../../../wording/claim.ts";
import {
	wordSetback,
	wordSetbackSupport,
	wordSetbackTold,
} from "../../../wording/setback.ts";
import type { Scene } from "../../scene.ts";
import { chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";
import { setbackHistory } from "./history.ts";
import { underKind } from "./labelled.ts";

/** What stands in doubt of a plan goes with all that stays as it was planned. */
export const doubtFact = (
	{ setback }: Tranche,
	{ locale }: Scene,
): readonly string[] =>
	setback?.inDoubt || setback?.doubted
		? [wordSetbackTold(setback, locale)]
		: [];

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
			...setbackHistory(setback, matter, scene),
		],
		chapters: underKind(
			"status",
			chaptersOf(setback.sides, matter, scene),
			scene,
		),
		url: null,
	};
};
