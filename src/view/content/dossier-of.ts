import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import { dealDossier } from "./dossier/deal.ts";
import { disputeDossier } from "./dossier/dispute.ts";
import { feedDossier } from "./dossier/feed.ts";
import { milestoneDossier } from "./dossier/milestone.ts";
import { outlookDossier } from "./dossier/outlook.ts";
import { planDossier } from "./dossier/plan.ts";
import { reactionDossier } from "./dossier/reaction.ts";
import { setbackDossier } from "./dossier/setback.ts";
import { stepDossier } from "./dossier/step.ts";
import type { Dossier } from "./dossier.ts";

/** Everything behind a row: its figures, the quotes of each, and what is known besides. */
export const dossierOf = (row: Row, scene: Scene): Dossier => {
	switch (row.of) {
		case "deal":
			return dealDossier(row.deal, scene);
		case "dispute":
			return disputeDossier(row.dispute, scene);
		case "reaction":
			return reactionDossier(row.reaction, scene);
		case "milestone":
			return milestoneDossier(row.tranche, row.milestone, scene);
		case "outlook":
			return outlookDossier(row.tranche, scene);
		case "setback":
			return setbackDossier(row.tranche, row.setback, scene);
		case "plan":
			return planDossier(row.tranche, scene);
		case "step":
			return stepDossier(row.tranche, row.step, scene);
		case "feed":
			return feedDossier(row.feed, scene);
	}
};
