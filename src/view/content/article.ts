import type { Evidence } from "../../ledger/statement.ts";
import { wordDay } from "../../wording/window.ts";
import { type Content, insideOf, type Place } from "../draw/box.ts";
import { layoutOf } from "../draw/layout.ts";
import { markedRow, rowsOfText, type TextRow } from "../draw/marked-text.ts";
import { type Edition, editionOf, keyOf, textKey } from "../edition.ts";
import { type Line, span } from "../line.ts";
import { type KeptArticle, wholeText } from "../model.ts";
import { selectedIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { type Annotation, annotated } from "./annotation.ts";
import { quotesOf } from "./dossier.ts";
import { dossierOf } from "./dossier-of.ts";
import { wordVersion } from "./evidence.ts";

const margin = 2;
/** More quotes than this on either side of the selected one no screen shows. */
const quotesAround = 12;

const annotationOf = (article: KeptArticle, quote: Evidence): Annotation =>
	annotated(wholeText(article), quote, article.claims);

const quoteIn = (scene: Scene): Evidence | null => {
	const { ui } = scene;
	const row = selectedIn(ui.focus, scene);
	if (!row || !("quote" in ui.mode)) return null;
	return quotesOf(dossierOf(row, scene))[ui.mode.quote] ?? null;
};

/** First row on the screen: a third of it stands above the quote, and nothing is scrolled past the ends. */
const topOf = (
	rows: readonly TextRow[],
	quote: number,
	scroll: number,
	height: number,
): number => {
	const found = rows.findLastIndex(({ start }) => start <= quote);
	const natural = Math.max(0, found - Math.floor(height / 3));
	const last = Math.max(0, rows.length - height);
	return Math.max(0, Math.min(Math.min(natural, last) + scroll, last));
};

const widthFor = ({ width }: Place): number => width - 2 * margin;

/** The scroll nearest to the one wished for that does not lead past an end. */
export const articleScroll = (scene: Scene, scroll: number): number => {
	const quote = quoteIn(scene);
	const layout = layoutOf(scene.size, scene.isBare);
	const article = quote && scene.articles.get(textKey(quote));
	if (!article || layout.kind === "small") return 0;
	const inside = insideOf(layout.body);
	const { text, at } = annotationOf(article, quote);
	const rows = rowsOfText(text, widthFor(inside));
	const top = (wish: number) => topOf(rows, at, wish, inside.height);
	return top(scroll) - top(0);
};

/** The article of a quote: the quote stands out, and so do the places of all other claims. */
export const articleContent = (scene: Scene, inside: Place): Content => {
	const { words, locale, ui } = scene;
	const quote = quoteIn(scene);
	const name: Line = [span(` ${words.board.evidence.article} `, "focus")];
	if (!quote || ui.mode.name !== "article")
		return { title: name, aside: [], lines: [] };
	const version = wordVersion(quote, scene);
	const title =
		version === null ? name : [...name, span(`${version} `, "warn")];
	const aside: Line = [
		span(` ${quote.outlet} · ${wordDay(quote.published, locale)} `, "dim"),
	];
	const article = scene.articles.get(textKey(quote));
	if (!article) {
		const { noArticle, fetching } = words.board.evidence;
		const why = article === null ? noArticle : fetching;
		return { title, aside, lines: [[], [span(`  ${why}`, "dim")]] };
	}
	const { text, marks, at } = annotationOf(article, quote);
	const rows = rowsOfText(text, widthFor(inside));
	const top = topOf(rows, at, ui.mode.scroll, inside.height);
	return {
		title,
		aside,
		lines: rows
			.slice(top, top + inside.height)
			.map((row) => [span(" ".repeat(margin)), ...markedRow(row, marks)]),
	};
};

/** Those quotes of the selected row that may be in sight. */
const quotesInSight = (scene: Scene): readonly Evidence[] => {
	const { ui } = scene;
	const row = selectedIn(ui.focus, scene);
	const layout = layoutOf(scene.size, scene.isBare);
	const hasSide = layout.kind === "board" && layout.side !== null;
	if (!row || (!("quote" in ui.mode) && !hasSide)) return [];
	const selected = "quote" in ui.mode ? ui.mode.quote : 0;
	const from = Math.max(0, selected - quotesAround);
	return quotesOf(dossierOf(row, scene)).slice(
		from,
		selected + quotesAround + 1,
	);
};

/** What the outlook of the plan in sight rests on. */
const outlookQuote = (scene: Scene): readonly Evidence[] => {
	const row = selectedIn("tranches", scene);
	return row && "tranche" in row ? row.tranche.why.slice(0, 1) : [];
};

/** The texts that the screen wants: of the quotes in sight, or of the one being read. */
export const textsWanted = (scene: Scene): readonly Edition[] => {
	const quotes = [...outlookQuote(scene), ...quotesInSight(scene)];
	const editions = quotes.map(editionOf);
	return [...new Map(editions.map((each) => [keyOf(each), each])).values()];
};
