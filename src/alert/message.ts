import type { Quote } from "../ledger/report/quote.ts";
import { wordsOf } from "../wording/locale.ts";
import { count, fill } from "../wording/template.ts";
import { type Alert, type Figure, nameOf } from "./alert.ts";
import { type Language, localeIn, saidIn } from "./language.ts";
import { linkOf, minuteOf, quoteBehind } from "./ticker.ts";

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

const supportOf = (
	{ stories, outlets }: Figure,
	language: Language,
): string => {
	const words = wordsOf(localeIn(language));
	return [count(words.stories, stories), count(words.outlets, outlets)].join(
		words.join,
	);
};

const figureLines = (figure: Figure, language: Language): Line[] => {
	const said = figure.words && saidIn(figure.words, language);
	const support = supportOf(figure, language);
	const head: Line =
		said === undefined
			? [{ text: support, strong: true }]
			: [
					{ text: `${figure.denied ? "✗ " : ""}${said}`, strong: true },
					{ text: ` · ${support}` },
				];
	return [head, ...figure.quotes.slice(0, quotesShown).map(quoteLine)];
};

const linesOf = ({ data }: Alert, language: Language): Line[] =>
	"figures" in data
		? data.figures
				.slice(0, figuresShown)
				.flatMap((figure) => figureLines(figure, language))
		: [];

const digestLine = (alert: Alert, language: Language): Line => {
	const quote = quoteBehind(alert);
	return [
		{ text: `${minuteOf(alert.time).slice(5)}  ` },
		{ text: saidIn(alert.data.sentence, language) },
		...(quote ? [{ text: " — " }, placeOf(quote)] : []),
	];
};

const digestTitle = (alerts: readonly Alert[], language: Language): string => {
	const topic = alerts[0]?.data.topic ?? "";
	const disputes = alerts.filter(
		(alert) => nameOf(alert) === "dispute.opened",
	).length;
	const { digest } = wordsOf(localeIn(language)).alert;
	return fill(digest.title, {
		topic,
		changes: count(digest.changes, alerts.length),
		disputes: disputes > 0 ? count(digest.disputes, disputes) : undefined,
	});
};

/** One alert with its figures and quotes, or several as a digest, a line each. */
export const messageOf = (
	alerts: readonly Alert[],
	language: Language,
): Message => {
	const [first] = alerts;
	if (first !== undefined && alerts.length === 1)
		return {
			title: saidIn(first.data.sentence, language),
			lines: linesOf(first, language),
			link: linkOf(first),
			time: first.time,
		};
	return {
		title: digestTitle(alerts, language),
		lines: alerts.map((alert) => digestLine(alert, language)),
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
