import { openPace } from "../feed/pace.ts";
import type { LedgerEvent } from "../ledger/event.ts";
import { type Ledger, record } from "../ledger/ledger.ts";
import type { ReadArticle } from "../store/article.ts";
import { asOfTopic } from "./belonging.ts";

/** Records an article in the ledger, as far as it is of the topic, and returns what has changed by it. */
export const recordOne = (
	ledger: Ledger,
	read: ReadArticle,
): readonly LedgerEvent[] => {
	const events = record(ledger, asOfTopic(read, ledger.book.topic));
	switch (read.late) {
		case "lagging":
			return events.map((event) => ({ ...event, late: true }));
		case "undated":
			return events.map((event) => ({ ...event, undated: true }));
		default:
			return events;
	}
};

/** What articles have changed that are in the ledger, but not yet in the store: it is told once they are, for the ledger tells it once. */
export type Unstored = Map<string, readonly LedgerEvent[]>;

const keyOf = ({ article: { id, version } }: ReadArticle): string =>
	`${id} ${version}`;

/** To be called once these articles are stored. */
export const forgetUnstored = (
	unstored: Unstored,
	articles: readonly ReadArticle[],
): void => {
	for (const one of articles) unstored.delete(keyOf(one));
};

/**
 * Records articles in the ledger in the order in which they are given, and returns what has changed by them, also where they were
 * recorded before but could not be stored. Gives way to the terminal.
 */
export const recordAll = async (
	ledger: Ledger,
	articles: readonly ReadArticle[],
	unstored: Unstored = new Map(),
): Promise<readonly LedgerEvent[]> => {
	const events: LedgerEvent[] = [];
	const pace = openPace();
	for (const one of articles) {
		const key = keyOf(one);
		const own = [...(unstored.get(key) ?? []), ...recordOne(ledger, one)];
		unstored.set(key, own);
		events.push(...own);
		await pace();
	}
	return events;
};
