import type { Evidence } from "../../ledger/statement.ts";
import { count, fill } from "../../wording/template.ts";
import { contextOf } from "../content/context.ts";
import { type Dossier, quotesOf } from "../content/dossier.ts";
import { dossierOf } from "../content/dossier-of.ts";
import { textKey } from "../edition.ts";
import type { Effect } from "../effect.ts";
import type { Step } from "../press.ts";
import { printable } from "../printable.ts";
import { selectedIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import type { UiState } from "../ui.ts";

type Act = (scene: Scene) => Step;

const only = (ui: UiState): Step => [ui, []];

/** Tells of rows that have been seen; nothing where there are none. */
const seen = (rows: readonly string[]): readonly Effect[] =>
	rows.length === 0 ? [] : [{ kind: "seen", rows }];

/** Whoever opens a new row has seen it. */
export const seenByOpening = ({ snapshot }: Scene, id: string) =>
	seen(snapshot.unseen.has(id) ? [id] : []);

/** The quote that the evidence view stands at; on the board the first one. */
const quoteOf = ({ ui }: Scene, dossier: Dossier): Evidence | undefined =>
	quotesOf(dossier)["quote" in ui.mode ? ui.mode.quote : 0];

/** The link of the quote shown, or of the row itself. */
const linkOf = (scene: Scene): string | null => {
	const row = selectedIn(scene.ui.focus, scene);
	if (!row) return null;
	const dossier = dossierOf(row, scene);
	return quoteOf(scene, dossier)?.url ?? dossier.url;
};

const isWebLink = (url: string | null): url is string =>
	url !== null && /^https?:\/\//i.test(url);

/** Opens the link shown; only web links, whatever a feed may call one. */
export const browse: Act = (scene) => {
	const { ui, words } = scene;
	const url = linkOf(scene);
	const { notice } = words.board;
	if (!isWebLink(url)) return only({ ...ui, notice: notice.nothingToOpen });
	return [
		{ ...ui, notice: fill(notice.opening, { url: printable(url) }) },
		[{ kind: "open", url }],
	];
};

/** The whole sentence as it stands in its article; the words in question alone where that is not at hand. */
const sentenceOf = (evidence: Evidence, { articles }: Scene): string => {
	const article = articles.get(textKey(evidence));
	const reach = Number.POSITIVE_INFINITY;
	const { before, quote, after } = contextOf(evidence, article, reach);
	return `${before}${quote}${after}`;
};

const citation = (quote: Evidence, scene: Scene): string => {
	const { outlet, published, url } = quote;
	return [
		`${sentenceOf(quote, scene)} — ${outlet}`,
		published.slice(0, 10),
		url,
	]
		.filter((part) => part !== null)
		.join(", ");
};

/** In the evidence the sentence with its source; on the board the row's title and figures. */
const copyText = (scene: Scene): string | null => {
	const row = selectedIn(scene.ui.focus, scene);
	if (!row) return null;
	const dossier = dossierOf(row, scene);
	const quote = quoteOf(scene, dossier);
	if (quote && "quote" in scene.ui.mode) return citation(quote, scene);
	const figures = dossier.chapters.map(({ figure }) => figure);
	return [...new Set([dossier.title, ...dossier.facts, ...figures])].join("; ");
};

export const copy: Act = (scene) => {
	const text = copyText(scene);
	if (text === null) return only(scene.ui);
	const clean = printable(text);
	const notice = fill(scene.words.board.notice.copied, { text: clean });
	return [{ ...scene.ui, notice }, [{ kind: "copy", text: clean }]];
};

/** Shows the article of the quote. */
export const article: Act = (scene) => {
	const { ui } = scene;
	const row = selectedIn(ui.focus, scene);
	const quote = row && quoteOf(scene, dossierOf(row, scene));
	if (!quote || ui.mode.name !== "evidence") return only(ui);
	const { quote: number } = ui.mode;
	return only({ ...ui, mode: { name: "article", quote: number, scroll: 0 } });
};

/** Polls the selected feed, or all. */
export const refresh =
	(isAll: boolean): Act =>
	(scene) => {
		const row = selectedIn("feeds", scene);
		const isOne = !isAll && scene.ui.focus === "feeds" && row?.of === "feed";
		const notice = scene.words.board.notice.refreshing;
		return [
			{ ...scene.ui, notice },
			[{ kind: "refresh", feed: isOne ? row.feed.url : null }],
		];
	};

export const markSeen =
	(isAll: boolean): Act =>
	(scene) => {
		const { unseen } = scene.snapshot;
		const selected = selectedIn(scene.ui.focus, scene)?.id;
		const ids = [...unseen].filter((id) => isAll || id === selected);
		const { notice } = scene.words.board;
		const told =
			ids.length === 0 ? notice.nothingUnseen : count(notice.seen, ids.length);
		return [{ ...scene.ui, notice: told }, seen(ids)];
	};
