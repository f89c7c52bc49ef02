import type { Alert, Quote } from "./alert.ts";

export type Locale = "en" | "zh";

/** Quotes of all figures, the first figure's first. */
export const quotesOf = ({ data }: Alert): readonly Quote[] =>
	"figures" in data ? data.figures.flatMap(({ quotes }) => quotes) : [];

/** Where to read on: the oldest article that has an address; `null` if none has. */
export const linkOf = (alert: Alert): string | null =>
	quotesOf(alert).find(({ url }) => url !== null)?.url ?? null;

/** `2026-11-21 14:05` of an ISO instant, UTC. */
export const minuteOf = (instant: string): string =>
	instant.slice(0, 16).replace("T", " ");

/** One line for people: `2026-11-21 14:05  NVIDIA …  https://…`. */
export const tickerLine = (alert: Alert, locale: Locale): string =>
	[minuteOf(alert.time), alert.data.sentence[locale], linkOf(alert)]
		.filter((part) => part !== null)
		.join("  ");
