import type { Evidence } from "../../ledger/statement.ts";
import { fill } from "../../wording/template.ts";
import { type Dossier, dossierOf, quotesOf } from "../content/dossier.ts";
import type { Effect } from "../effect.ts";
import { printable } from "../line.ts";
import type { Step } from "../press.ts";
import { selectedIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import type { UiState } from "../ui.ts";

type Act = (scene: Scene) => Step;

const only = (ui: UiState): Step => [ui, []];

/** Tells of those disputes that were unseen; nothing where there were none. */
export const seen = (
	scene: Scene,
	ids: readonly string[],
): readonly Effect[] => {
	const unseen = ids.filter((id) => scene.snapshot.unseen.has(id));
	return unseen.length === 0 ? [] : [{ kind: "seen", disputes: unseen }];
};

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
		{ ...ui, notice: fill(notice.opened, { url }) },
		[{ kind: "open", url }],
	];
};

const citation = ({ quote, outlet, published, url }: Evidence): string =>
	[`“${quote}” — ${outlet}`, published.slice(0, 10), url]
		.filter((part) => part !== null)
		.join(", ");

/** In the evidence the quote with its source; on the board the row's title and figures. */
const copyText = (scene: Scene): string | null => {
	const row = selectedIn(scene.ui.focus, scene);
	if (!row) return null;
	const dossier = dossierOf(row, scene);
	const quote = quoteOf(scene, dossier);
	if (quote && "quote" in scene.ui.mode) return citation(quote);
	const figures = dossier.chapters.map(({ figure }) => figure);
	return [dossier.title, ...dossier.facts, ...figures].join("; ");
};

export const copy: Act = (scene) => {
	const text = copyText(scene);
	if (text === null) return only(scene.ui);
	const clean = printable(text);
	const notice = fill(scene.words.board.notice.copied, { text: clean });
	return [{ ...scene.ui, notice }, [{ kind: "copy", text: clean }]];
};

/** Shows the article of the quote; its text has to be fetched first. */
export const article: Act = (scene) => {
	const { ui } = scene;
	const row = selectedIn(ui.focus, scene);
	const quote = row && quoteOf(scene, dossierOf(row, scene));
	if (!quote || ui.mode.name !== "evidence") return only(ui);
	return [
		{ ...ui, mode: { name: "article", quote: ui.mode.quote, scroll: 0 } },
		[{ kind: "read", article: quote.article }],
	];
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
		const row = selectedIn("disputes", scene);
		const ids = isAll ? [...scene.snapshot.unseen] : row ? [row.id] : [];
		const effects = seen(scene, ids);
		if (effects.length === 0) return only(scene.ui);
		return [{ ...scene.ui, notice: scene.words.board.notice.seen }, effects];
	};
