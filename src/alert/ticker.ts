import type { Alert, Quote } from "./alert.ts";
import { type Language, saidIn } from "./language.ts";

/** The newest quote: most likely what has brought the news; `null` where there are none. */
export const newestQuote = ({ data }: Alert): Quote | null => {
	if (!("figures" in data)) return null;
	const quotes = data.figures.flatMap((figure) => figure.quotes);
	return quotes.reduce<Quote | null>(
		(newest, quote) =>
			newest === null || quote.published > newest.published ? quote : newest,
		null,
	);
};

/** Where to read on; `null` if nowhere. */
export const linkOf = (alert: Alert): string | null =>
	newestQuote(alert)?.url ?? null;

/** `2026-11-21 14:05` of an ISO instant, UTC. */
export const minuteOf = (instant: string): string =>
	instant.slice(0, 16).replace("T", " ");

/** One line for people: `2026-11-21 14:05  NVIDIA …  https://…`. */
export const tickerLine = (alert: Alert, language: Language): string =>
	[minuteOf(alert.time), saidIn(alert.data.sentence, language), linkOf(alert)]
		.filter((part) => part !== null)
		.join("  ");
