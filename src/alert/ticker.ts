import type { Quote } from "../ledger/report/quote.ts";
import type { Alert } from "./alert.ts";
import { type Language, saidIn } from "./language.ts";

/** When a quote's words became known, in milliseconds. */
const knownAt = ({ seen, published }: Quote): number =>
	Date.parse(seen ?? published);

/** The quote that became known last when the news did, which is what has brought it; `null` where nothing is quoted. */
export const quoteBehind = ({ data, time }: Alert): Quote | null => {
	if (!("figures" in data)) return null;
	const quotes = data.figures
		.flatMap((figure) => figure.quotes)
		.toSorted((a, b) => knownAt(b) - knownAt(a));
	const [newest = null] = quotes;
	return quotes.find((quote) => knownAt(quote) <= Date.parse(time)) ?? newest;
};

/** Where to read on; `null` if nowhere. */
export const linkOf = (alert: Alert): string | null =>
	quoteBehind(alert)?.url ?? null;

/** `2026-11-21 14:05` of an ISO instant, UTC. */
export const minuteOf = (instant: string): string =>
	instant.slice(0, 16).replace("T", " ");

/** One line for people: `2026-11-21 14:05  NVIDIA …  https://…`. */
export const tickerLine = (alert: Alert, language: Language): string =>
	[minuteOf(alert.time), saidIn(alert.data.sentence, language), linkOf(alert)]
		.filter((part) => part !== null)
		.join("  ");
