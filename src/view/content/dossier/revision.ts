import type { Revision } from "../../../ledger/statement.ts";
import { type Matter, wordSaid } from "../../../wording/claim.ts";
import { wordDay } from "../../../wording/window.ts";
import type { Scene } from "../../scene.ts";

/** Whether a revision is of this very matter. */
export const isOf = (revision: Revision, matter: Matter): boolean =>
	revision.kind === matter.kind &&
	revision.subject === matter.subject &&
	revision.object === matter.object;

/** "20 Feb 2026: up to $100B → $30B" */
export const wordChange = (day: string, from: string, to: string): string =>
	`${day}: ${from} → ${to}`;

/** Each change of a matter's figure. */
export const revisionFacts = (
	scene: Scene,
	isWanted: (revision: Revision) => boolean,
): readonly string[] =>
	scene.snapshot.statement.revisions
		.filter(isWanted)
		.map(({ at, from, to, kind }) => {
			const { locale } = scene;
			return wordChange(
				wordDay(at, locale),
				wordSaid(from, kind, locale),
				wordSaid(to, kind, locale),
			);
		});
