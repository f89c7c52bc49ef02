import type { Dispute } from "../../../ledger/statement.ts";
import { wordAbout } from "../../../wording/claim.ts";
import { wordDispute } from "../../../wording/dispute.ts";
import type { Scene } from "../../scene.ts";
import { chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";

/** All sides of a dispute. */
export const disputeDossier = (dispute: Dispute, scene: Scene): Dossier => ({
	title: wordAbout(dispute, scene.locale),
	facts: [wordDispute(dispute, scene.locale)],
	chapters: chaptersOf(dispute.sides, dispute, scene),
	url: null,
});
