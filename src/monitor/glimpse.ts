import { createHash } from "node:crypto";
import { z } from "zod";
import type { Side, Statement } from "../ledger/statement.ts";
import { version } from "../package.ts";
import type { Store } from "../store/store.ts";

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
	deals: statement.deals
		.slice(0, rows)
		.map((deal) => ({ ...deal, sides: deal.sides.map(trimSide) })),
	reactions: statement.reactions.slice(0, rows),
	disputes: statement.disputes
		.slice(0, rows)
		.map((dispute) => ({ ...dispute, sides: dispute.sides.map(trimSide) })),
	revisions: statement.revisions.slice(0, rows),
});

/** Only what this very version wrote for these very feeds is taken up: then its shape is known. */
const Kept = z.object({
	version: z.literal(version()),
	feeds: z.string(),
	statement: z.custom<Statement>((value) => typeof value === "object"),
});

const keyOf = (feeds: readonly string[]): string =>
	createHash("sha256").update(feeds.join("\n")).digest("hex");

/** Keeps what the dashboard showed last, so that the next start need not wait for the ledger to be read. */
export const keepGlimpse = (
	store: Store,
	feeds: readonly string[],
	statement: Statement,
): Promise<void> =>
	store.setSetting(
		"glimpse",
		JSON.stringify({
			version: version(),
			feeds: keyOf(feeds),
			statement: trim(statement),
		}),
	);

/** What the last run showed; `null` where there was none, or one of another version or with other feeds. */
export const readGlimpse = async (
	store: Store,
	feeds: readonly string[],
): Promise<Statement | null> => {
	const text = await store.setting("glimpse");
	if (text === null) return null;
	const kept = Kept.safeParse(JSON.parse(text));
	return kept.success && kept.data.feeds === keyOf(feeds)
		? kept.data.statement
		: null;
};
