import type { Revision } from "../../../ledger/statement.ts";
import { type Matter, wordSaid } from "../../../wording/claim.ts";
import { wordDay } from "../../../wording/window.ts";
import type { Scene } from "../../scene.ts";

/** Whether a revision is of this very matter. */
export const isOf = (revision: Revision, matter: Matter): boolean =>
	revision.kind === matter.kind &&
	revision.subject === matter.subject &&
	revision.object === matter.object;

/** How a pair's deal stands is told under either name first. */
export const isStatusOf = (
	revision: Revision,
	{ subject, object }: Matter,
): boolean =>
	revision.kind === "status" &&
	[revision.subject, revision.object].sort().join() ===
		[subject, object].sort().join();

/** "20 Feb 2026: up to $100B → $30B" */
export const revisionFacts = (
	scene: Scene,
	isWanted: (revision: Revision) => boolean,
): readonly string[] =>
	scene.snapshot.statement.revisions
		.filter(isWanted)
		.map(({ at, from, to, kind }) => {
			const [before, after] = [from, to].map((side) =>
				wordSaid(side, kind, scene.locale),
			);
			return `${wordDay(at, scene.locale)}: ${before} → ${after}`;
		});
