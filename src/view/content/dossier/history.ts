import type { Qualifier } from "../../../extract/claim.ts";
import type { Deal, Revision, Setback } from "../../../ledger/statement.ts";
import { unsureOf } from "../../../ledger/status/doubtful.ts";
import { type Matter, wordSaid } from "../../../wording/claim.ts";
import { fill } from "../../../wording/template.ts";
import { wordDay } from "../../../wording/window.ts";
import type { Scene } from "../../scene.ts";
import { wordChange } from "./revision.ts";

/** A change of a pair's status; `isOwn`: it is told of the deal in question, not of another deal of the two. */
type Change = Pick<Revision, "at" | "from" | "to"> &
	Readonly<{ isOwn: boolean }>;

/** How a pair's deal stands is told under either name first. */
const isStatusOf = (revision: Revision, { subject, object }: Matter): boolean =>
	revision.kind === "status" &&
	[revision.subject, revision.object].sort().join() ===
		[subject, object].sort().join();

/** What follows a change of another deal follows what was told of this one before. */
const changesOf = (
	oldestFirst: readonly Revision[],
	concerns: (status: Qualifier | undefined) => boolean,
): readonly Change[] => {
	const changes: Change[] = [];
	let before: Revision["from"] | undefined;
	for (const { at, from, to } of oldestFirst) {
		const isOwn = concerns(to.qualifier);
		before ??= from;
		const isFirst = isOwn && !concerns(before.qualifier);
		if (!isFirst) changes.push({ at, from: before, to, isOwn });
		if (isOwn) before = undefined;
	}
	return changes;
};

const changesOfPair = (
	scene: Scene,
	matter: Matter,
	concerns: (status: Qualifier | undefined) => boolean,
): readonly Change[] => {
	const { revisions } = scene.snapshot.statement;
	const told = revisions.filter((revision) => isStatusOf(revision, matter));
	return changesOf(told.toReversed(), concerns).toReversed();
};

/** "20 Feb 2026: on hold → cancelled?", the newest first; what was told of another deal of the two says so. */
const wordChanges = (
	changes: readonly Change[],
	unsure: Qualifier | undefined,
	{ words, locale }: Scene,
): readonly string[] => {
	const newest = changes.find(({ isOwn }) => isOwn);
	return changes.map((change) => {
		const { at, from, to, isOwn } = change;
		const status = wordSaid(to, "status", locale);
		const day = wordDay(at, locale);
		if (!isOwn) return fill(words.board.evidence.elsewhere, { day, status });
		const isUnsure = change === newest && to.qualifier === unsure;
		const after = isUnsure ? fill(words.doubted.status, { status }) : status;
		return wordChange(day, wordSaid(from, "status", locale), after);
	});
};

/** How a deal came to stand as it does. */
export const dealHistory = (deal: Deal, scene: Scene): readonly string[] => {
	const { status, statuses = [] } = deal;
	if (status === undefined) return [];
	const own = new Set(statuses.map(({ qualifier }) => qualifier));
	const changes = changesOfPair(scene, deal, (told) => own.has(told));
	return wordChanges(changes, unsureOf(deal), scene);
};

/** How the deal of a plan did, whichever of the pair's it was told of. */
export const setbackHistory = (
	setback: Setback,
	pair: Matter,
	scene: Scene,
): readonly string[] => {
	const { doubted, ...holding } = setback;
	const unsure = doubted?.status ?? unsureOf(holding);
	return wordChanges(
		changesOfPair(scene, pair, () => true),
		unsure,
		scene,
	);
};
