import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { idOf } from "../ledger/hash.ts";
import type { Side, Statement } from "../ledger/statement.ts";
import { version } from "../package.ts";

/** More rows than any screen shows, and enough quotes to open one. */
const rows = 80;
const quotes = 3;

const trimSide = (side: Side): Side => ({
	...side,
	evidence: side.evidence.slice(0, quotes),
});

/** A statement's first rows: small however many claims there are. */
const trim = (statement: Statement): Statement => ({
	...statement,
	deals: statement.deals.slice(0, rows).map(({ statuses, ...deal }) => ({
		...deal,
		...(statuses === undefined ? {} : { statuses: statuses.map(trimSide) }),
		sides: deal.sides.map(trimSide),
	})),
	reactions: statement.reactions.slice(0, rows),
	disputes: statement.disputes
		.slice(0, rows)
		.map((dispute) => ({ ...dispute, sides: dispute.sides.map(trimSide) })),
	revisions: statement.revisions.slice(0, rows),
});

/** What the dashboard showed last. */
export type Glimpse = Readonly<{ topicTitle: string; statement: Statement }>;

/** What the last run showed, until the ledger is read; `path` is where to keep this one's last. */
export type KeptGlimpse = Readonly<{ path: string; last: Glimpse | null }>;

/** Only what this very version wrote is taken up: then its shape is known. */
const isOurs = (
	kept: unknown,
): kept is Readonly<{ version: string; glimpse: Glimpse }> =>
	typeof kept === "object" &&
	kept !== null &&
	"version" in kept &&
	kept.version === version() &&
	"glimpse" in kept;

/**
 * Where a glimpse is kept: a file of its own beside the store, so that the first frame need not wait for a database.
 * @param view what tells one dashboard from another in that folder: its topic, its feeds
 */
export const glimpsePath = (folder: string, view: readonly string[]): string =>
	join(folder, `glimpse-${idOf(...view)}.json`);

/** Keeps what the dashboard showed last, so that the next start need not wait for the ledger to be read. */
export const keepGlimpse = (
	path: string,
	{ topicTitle, statement }: Glimpse,
): void => {
	const glimpse = { topicTitle, statement: trim(statement) };
	// Whole or not at all: a start may read while another run ends.
	writeFileSync(`${path}.new`, JSON.stringify({ version: version(), glimpse }));
	renameSync(`${path}.new`, path);
};

/** What the last run showed; `null` where there was none, one of another version, or one that can't be read. */
export const readGlimpse = (path: string): Glimpse | null => {
	try {
		const kept: unknown = JSON.parse(readFileSync(path, "utf8"));
		return isOurs(kept) ? kept.glimpse : null;
	} catch {
		return null;
	}
};

/** Forgets what was shown last. */
export const dropGlimpse = (path: string): void =>
	rmSync(path, { force: true });
