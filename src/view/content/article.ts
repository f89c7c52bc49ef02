import type { Evidence } from "../../ledger/statement.ts";
import { wrap } from "../../text/wrap.ts";
import { wordDay } from "../../wording/window.ts";
import { type Content, insideOf, type Place } from "../draw/box.ts";
import { layoutOf } from "../draw/layout.ts";
import { type Line, type Span, span, type Tone } from "../line.ts";
import { type KeptArticle, wholeText } from "../model.ts";
import { selectedIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { dossierOf, quotesOf } from "./dossier.ts";

const margin = 2;

/** One row of the article, and where in the whole text it begins. */
type Row = Readonly<{ text: string; start: number }>;

/** Paragraph by paragraph, each row with its offset: wrapping leaves out nothing but spaces. */
const rowsOfText = (whole: string, width: number): readonly Row[] => {
	const rows: Row[] = [];
	let offset = 0;
	for (const paragraph of whole.split("\n")) {
		let at = 0;
		for (const text of wrap(paragraph, width)) {
			at = paragraph.indexOf(text, at);
			rows.push({ text, start: offset + at });
			at += text.length;
		}
		if (paragraph === "") rows.push({ text: "", start: offset });
		offset += paragraph.length + 1;
	}
	return rows;
};

type Mark = Readonly<{ start: number; end: number; tone: Tone }>;

/** The quote in question over all other claims. */
const marksOf = (article: KeptArticle, quote: Evidence): readonly Mark[] => [
	{ start: quote.start, end: quote.end, tone: "selected" },
	...article.claims.map(
		({ start, end }): Mark => ({ start, end, tone: "accent" }),
	),
];

const toneAt = (offset: number, marks: readonly Mark[]): Tone =>
	marks.find(({ start, end }) => start <= offset && offset < end)?.tone ??
	"plain";

/** The row cut where a mark begins or ends. */
const lineOf = ({ text, start }: Row, marks: readonly Mark[]): Line => {
	const cuts = marks
		.flatMap((mark) => [mark.start - start, mark.end - start])
		.filter((cut) => cut > 0 && cut < text.length);
	const edges = [...new Set([0, ...cuts, text.length])].toSorted(
		(one, other) => one - other,
	);
	const parts = edges.slice(0, -1).map((from, at): Span => {
		const tone = toneAt(start + from, marks);
		return span(text.slice(from, edges[at + 1]), tone);
	});
	return [span(" ".repeat(margin)), ...parts];
};

const quoteIn = (scene: Scene): Evidence | null => {
	const { ui } = scene;
	const row = selectedIn(ui.focus, scene);
	if (!row || !("quote" in ui.mode)) return null;
	return quotesOf(dossierOf(row, scene))[ui.mode.quote] ?? null;
};

/** First row on the screen: a third of it stands above the quote, and nothing is scrolled past the ends. */
const topOf = (
	rows: readonly Row[],
	quote: Evidence,
	scroll: number,
	height: number,
): number => {
	const found = rows.findLastIndex(({ start }) => start <= quote.start);
	const natural = Math.max(0, found - Math.floor(height / 3));
	const last = Math.max(0, rows.length - height);
	return Math.max(0, Math.min(Math.min(natural, last) + scroll, last));
};

const widthFor = ({ width }: Place): number => width - 2 * margin;

/** The scroll nearest to the one wished for that does not lead past an end. */
export const articleScroll = (scene: Scene, scroll: number): number => {
	const quote = quoteIn(scene);
	const layout = layoutOf(scene.size, scene.isBare);
	if (!scene.article || !quote || layout.kind === "small") return 0;
	const inside = insideOf(layout.body);
	const rows = rowsOfText(wholeText(scene.article), widthFor(inside));
	const top = (wish: number) => topOf(rows, quote, wish, inside.height);
	return top(scroll) - top(0);
};

/** The article of a quote: the quote stands out, and so do the places of all other claims. */
export const articleContent = (scene: Scene, inside: Place): Content => {
	const { words, locale, article, ui } = scene;
	const quote = quoteIn(scene);
	const title: Line = [span(` ${words.board.evidence.article} `, "focus")];
	if (!quote || ui.mode.name !== "article")
		return { title, aside: [], lines: [] };
	const aside: Line = [
		span(` ${quote.outlet} · ${wordDay(quote.published, locale)} `, "dim"),
	];
	if (article?.id !== quote.article) {
		const none = [span(`  ${words.board.evidence.noArticle}`, "dim")];
		return { title, aside, lines: [[], none] };
	}
	const rows = rowsOfText(wholeText(article), widthFor(inside));
	const top = topOf(rows, quote, ui.mode.scroll, inside.height);
	const marks = marksOf(article, quote);
	return {
		title,
		aside,
		lines: rows
			.slice(top, top + inside.height)
			.map((row) => lineOf(row, marks)),
	};
};
