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

/** Records articles in the ledger in the order in which they are given, and returns what has changed by them. Gives way to the terminal. */
export const recordAll = async (
	ledger: Ledger,
	articles: readonly ReadArticle[],
): Promise<readonly LedgerEvent[]> => {
	const events: LedgerEvent[] = [];
	const pace = openPace();
	for (const article of articles) {
		events.push(...recordOne(ledger, article));
		await pace();
	}
	return events;
};
