import type { Evidence } from "../../ledger/statement.ts";
import { wrap } from "../../text/wrap.ts";
import { wordQuantity } from "../../wording/quantity.ts";
import { fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";
import type { Content, Place } from "../draw/box.ts";
import { windowOf } from "../draw/list.ts";
import { type Mark, markedRow, rowsOfText } from "../draw/marked-text.ts";
import { textKey } from "../edition.ts";
import { inTone, type Line, span, type Tone } from "../line.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import type { Chapter } from "./chapter.ts";
import { contextOf, wordContext } from "./context.ts";
import { type Dossier, quotesOf } from "./dossier.ts";
import { dossierOf } from "./dossier-of.ts";

const indent = "   ";

/** A quote may run over the end of a line; its length stays what it is. */
const oneLine = (text: string): string => text.replaceAll("\n", " ");

const wrapped = (
	text: string,
	width: number,
	prefix: string,
	tone: Tone,
): Line[] =>
	wrap(text, width - prefix.length).map(
		(part): Line => [span(prefix), span(part, tone)],
	);

/** Which version of an altered article says so; `null` of the first. */
export const wordVersion = (
	{ altered }: Evidence,
	{ words, locale }: Scene,
): string | null =>
	altered === undefined
		? null
		: fill(words.board.evidence.altered, {
				version: altered.version,
				day: wordDay(altered.seen, locale),
			});

const sourceLine = (
	evidence: Evidence,
	put: string | undefined,
	scene: Scene,
): string => {
	const { words, locale } = scene;
	const told = words.board.evidence;
	const { source, converted } = evidence;
	const version = wordVersion(evidence, scene);
	return [
		evidence.outlet,
		wordDay(evidence.published, locale),
		...(version === null ? [] : [version]),
		...(source === undefined ? [] : [fill(told.said, { source })]),
		...(put === undefined ? [] : [fill(told.put, { figure: put })]),
		...(converted === undefined
			? []
			: [fill(told.converts, { figure: wordQuantity(converted, locale) })]),
	].join(" · ");
};

/** The sentence, and marked in it what was read. */
const quoteInContext = (
	evidence: Evidence,
	scene: Scene,
	width: number,
): Line[] => {
	const article = scene.articles.get(textKey(evidence));
	const context = contextOf(evidence, article);
	const { text, start, end } = wordContext(context);
	const hasContext = context.before !== "" || context.after !== "";
	const marks: Mark[] = [{ start, end, tone: hasContext ? "strong" : "plain" }];
	return rowsOfText(oneLine(text), width - indent.length).map((row) => [
		span(indent),
		...markedRow(row, marks),
	]);
};

/** A quote from the headline has shown it already. */
const isOfTitle = ({ title, start }: Evidence): boolean => start < title.length;

/** One quote in its own script, and all that tells where it is from. */
const quoteLines = (
	evidence: Evidence,
	put: string | undefined,
	isSelected: boolean,
	scene: Scene,
	width: number,
): Line[] => {
	const source = [span(sourceLine(evidence, put, scene), "accent")];
	return [
		isSelected
			? inTone([span(" ▸ "), ...source], "selected")
			: [span(indent), ...source],
		...quoteInContext(evidence, scene, width),
		...(isOfTitle(evidence)
			? []
			: wrapped(evidence.title, width, indent, "dim").slice(0, 1)),
		...(evidence.url === null
			? []
			: wrapped(evidence.url, width, indent, "dim")),
		[
			span(indent),
			span(
				fill(scene.words.board.evidence.rule, { rule: evidence.rule }),
				"dim",
			),
		],
		[],
	];
};

const chapterHead = (chapter: Chapter, width: number): Line[] => [
	...wrapped(chapter.figure, width, " ", chapter.isDenied ? "bad" : "strong"),
	...(chapter.support === ""
		? []
		: wrapped(chapter.support, width, " ", "dim")),
];

/** The whole text, and the row of the screen at which the selected quote begins. */
const compose = (
	chapters: readonly Chapter[],
	selected: number,
	scene: Scene,
	width: number,
): Readonly<{ lines: readonly Line[]; at: number; size: number }> => {
	const lines: Line[] = [];
	let number = 0;
	let at = 0;
	let size = 1;
	for (const chapter of chapters) {
		lines.push(...chapterHead(chapter, width));
		for (const evidence of chapter.evidence) {
			const put = chapter.otherwise.get(evidence);
			const isSelected = number === selected;
			const own = quoteLines(evidence, put, isSelected, scene, width);
			if (isSelected) {
				at = lines.length;
				size = own.length;
			}
			lines.push(...own);
			number += 1;
		}
		if (chapter.evidence.length === 0) lines.push([]);
	}
	return { lines, at, size };
};

/** What the selected quote is about, where that has been scrolled out of sight. */
const pinned = ({ title, chapters }: Dossier, selected: number): Line => {
	let before = 0;
	const chapter = chapters.find(({ evidence }) => {
		before += evidence.length;
		return selected < before;
	});
	const about = [title, chapter?.figure].filter(Boolean).join(" · ");
	return [span(`${about} `, "dim")];
};

const positionOf = (at: number, all: number, { words }: Scene): Line =>
	all === 0 || at < 0
		? []
		: [
				span(
					` ${fill(words.board.evidence.quotes, { at: at + 1, all })} `,
					"dim",
				),
			];

/** What stands behind a row: each figure, each quote; quote −1 is none of them. */
export const evidenceContent = (
	row: Row | null,
	quote: number,
	scene: Scene,
	{ width, height }: Place,
): Content => {
	const { evidence } = scene.words.board;
	const title: Line = [span(` ${evidence.title} `, "strong")];
	if (!row) return { title, aside: [], lines: [] };
	const dossier = dossierOf(row, scene);
	const count = quotesOf(dossier).length;
	const selected = Math.min(quote, Math.max(0, count - 1));
	const head: Line[] = [
		...wrapped(dossier.title, width, " ", "strong"),
		...dossier.facts.flatMap((fact) => wrapped(fact, width, " ", "plain")),
		[],
	];
	const missing: Line[] =
		count === 0 && row.of !== "feed"
			? wrapped(evidence.none, width, " ", "dim")
			: [];
	const body = compose(dossier.chapters, selected, scene, width);
	const lines = [...head, ...missing, ...body.lines];
	const middle = head.length + body.at + Math.floor(body.size / 2);
	const top = selected <= 0 ? 0 : windowOf(lines.length, middle, height);
	return {
		title: top === 0 ? title : [...title, ...pinned(dossier, selected)],
		aside: positionOf(selected, count, scene),
		lines: lines.slice(top, top + height),
	};
};
