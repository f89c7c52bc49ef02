import { lastTold } from "../../../ledger/plan/last-told.ts";
import type { Tranche } from "../../../ledger/statement.ts";
import { wordParties } from "../../../wording/claim.ts";
import { wordOutlook } from "../../../wording/milestone.ts";
import { fill } from "../../../wording/template.ts";
import type { Scene } from "../../scene.ts";
import type { Dossier } from "../dossier.ts";

/** Why the plan is thought to hold, or not to. */
export const outlookDossier = (
	tranche: Tranche,
	{ words, snapshot, locale }: Scene,
): Dossier => ({
	title: wordParties(tranche),
	facts: [],
	chapters: [
		{
			figure: fill(words.board.outlook, {
				outlook: wordOutlook(
					tranche,
					lastTold(tranche, snapshot.statement),
					snapshot.statement,
					locale,
				),
			}),
			support: "",
			isDenied: false,
			evidence: tranche.why,
			otherwise: new Map(),
		},
	],
	url: null,
});
