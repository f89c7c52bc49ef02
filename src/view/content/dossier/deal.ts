import type { Deal } from "../../../ledger/statement.ts";
import { wordAbout } from "../../../wording/claim.ts";
import { wordStatus } from "../../../wording/deal.ts";
import type { Scene } from "../../scene.ts";
import { chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";
import { dealHistory } from "./history.ts";
import { labelled, underKind } from "./labelled.ts";
import { isOf, revisionFacts } from "./revision.ts";

/** A deal's figures, how it stands, and how both have changed. */
export const dealDossier = (deal: Deal, scene: Scene): Dossier => ({
	title: wordAbout(deal, scene.locale),
	facts: [
		...(deal.status
			? [labelled("status", wordStatus(deal, scene.locale), scene)]
			: []),
		...dealHistory(deal, scene),
		...revisionFacts(scene, (revision) => isOf(revision, deal)),
	],
	chapters: [
		...chaptersOf(deal.sides, deal, scene),
		...underKind(
			"status",
			chaptersOf(deal.statuses ?? [], { ...deal, kind: "status" }, scene),
			scene,
		),
	],
	url: null,
});
