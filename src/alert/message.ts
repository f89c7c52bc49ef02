import { wordsOf } from "../wording/locale.ts";
import { count } from "../wording/template.ts";
import { type Alert, type Figure, nameOf, type Quote } from "./alert.ts";
import { type Locale, linkOf, minuteOf, newestQuote } from "./ticker.ts";

/** A run of text; each receiver has its own way to make it a link or bold. */
export type Span = Readonly<{ text: string; link?: string; strong?: true }>;
export type Line = readonly Span[];

/** What people read, before it takes the form that one receiver wants. */
export type Message = Readonly<{
	title: string;
	lines: readonly Line[];
	/** Where to read on; `null` if nowhere. */
	link: string | null;
	/** ISO instant of the newest alert. */
	time: string;
}>;

/** Enough to judge; all of it stands in the CloudEvent. */
const figuresShown = 4;
const quotesShown = 2;
const quoteLength = 280;

/** Cuts by whole characters, with … where something is missing. */
export const clip = (text: string, length: number): string => {
	const characters = [...text];
	return characters.length <= length
		? text
		: `${characters.slice(0, length - 1).join("")}…`;
};

const placeOf = ({ outlet, url }: Quote): Span =>
	url === null ? { text: outlet } : { text: outlet, link: url };

const quoteLine = (quote: Quote): Line => [
	{ text: `“${clip(quote.quote, quoteLength)}” — ` },
	placeOf(quote),
	{ text: `, ${quote.published.slice(0, 10)}` },
];

const supportOf = ({ stories, outlets }: Figure, locale: Locale): string => {
	const words = wordsOf(locale === "zh" ? "zh-Hans" : "en");
	return [count(words.stories, stories), count(words.outlets, outlets)].join(
		words.join,
	);
};

const figureLines = (figure: Figure, locale: Locale): Line[] => {
	const said = figure.words?.[locale];
	const support = supportOf(figure, locale);
	const head: Line =
		said === undefined
			? [{ text: support, strong: true }]
			: [
					{ text: `${figure.denied ? "✗ " : ""}${said}`, strong: true },
					{ text: ` · ${support}` },
				];
	return [head, ...figure.quotes.slice(0, quotesShown).map(quoteLine)];
};

const linesOf = ({ data }: Alert, locale: Locale): Line[] =>
	"figures" in data
		? data.figures
				.slice(0, figuresShown)
				.flatMap((figure) => figureLines(figure, locale))
		: [];

const digestLine = (alert: Alert, locale: Locale): Line => {
	const quote = newestQuote(alert);
	return [
		{ text: `${minuteOf(alert.time).slice(5)}  ` },
		{ text: alert.data.sentence[locale] },
		...(quote ? [{ text: " — " }, placeOf(quote)] : []),
	];
};

const digestTitle = (alerts: readonly Alert[], locale: Locale): string => {
	const topic = alerts[0]?.data.topic ?? "";
	const disputes = alerts.filter(
		(alert) => nameOf(alert) === "dispute.opened",
	).length;
	if (locale === "zh")
		return `${topic}：${alerts.length}条变化${disputes > 0 ? `，其中${disputes}处新分歧` : ""}`;
	const news = disputes === 1 ? "1 new dispute" : `${disputes} new disputes`;
	return `${topic}: ${alerts.length} changes${disputes > 0 ? `, ${news}` : ""}`;
};

/** One alert with its figures and quotes, or several as a digest, a line each. */
export const messageOf = (
	alerts: readonly Alert[],
	locale: Locale,
): Message => {
	const [first] = alerts;
	if (first !== undefined && alerts.length === 1)
		return {
			title: first.data.sentence[locale],
			lines: linesOf(first, locale),
			link: linkOf(first),
			time: first.time,
		};
	return {
		title: digestTitle(alerts, locale),
		lines: alerts.map((alert) => digestLine(alert, locale)),
		link: alerts.map(linkOf).find((link) => link !== null) ?? null,
		time: alerts.reduce((last, { time }) => (time > last ? time : last), ""),
	};
};

/** Lines in order as long as they fit, and a last one that counts the rest. `sizeOf` measures as the receiver does. */
export const fitLines = (
	lines: readonly string[],
	atMost: number,
	sizeOf: (text: string) => number = (text) => text.length,
): string[] => {
	const kept: string[] = [];
	const tail = (left: number) => `… +${left}`;
	let room = atMost - sizeOf(tail(lines.length)) - 1;
	for (const line of lines) {
		room -= sizeOf(line) + 1;
		if (room < 0) return [...kept, tail(lines.length - kept.length)];
		kept.push(line);
	}
	return kept;
};

/** Without any markup: `“…” — outlet, day`. */
export const plainLine = (line: Line): string =>
	line.map(({ text }) => text).join("");
