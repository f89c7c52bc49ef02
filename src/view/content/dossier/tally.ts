import type { Group, Item } from "../../../ledger/account.ts";
import { bestQuoteOf, sideInFront } from "../../../ledger/best-quote.ts";
import { wordParties } from "../../../wording/claim.ts";
import { wordDealFigure } from "../../../wording/deal.ts";
import {
	wordCounting,
	wordDeals,
	wordNotFinal,
	wordSum,
} from "../../../wording/tally.ts";
import { fill } from "../../../wording/template.ts";
import type { Scene } from "../../scene.ts";
import type { Chapter } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";

/** "purchases (7) $424.3–443.7B", or that nothing of this is counted. */
export const wordGroup = (
	{ kind, line }: Group,
	{ words, locale }: Scene,
): string => {
	const name = wordDeals(kind, locale);
	if (!line) return fill(words.board.account.none, { kind: name });
	const sum = `${name} (${line.deals}) ${wordSum(line, locale)}`;
	const open = wordNotFinal(line, locale);
	return open === "" ? sum : `${sum} (${open})`;
};

const chapterOf = (item: Item, { locale }: Scene): Chapter => {
	const { deal } = item;
	const side = sideInFront(deal);
	const quote = side && bestQuoteOf(side);
	const figure = deal.value ? ` ${wordDealFigure(deal, locale)}` : "";
	return {
		figure: `${wordParties(deal)}${figure}`,
		support: wordCounting(item, locale),
		isDenied: false,
		evidence: quote ? [quote] : [],
		otherwise: new Map(),
	};
};

/** What the sums add up and what not, a chapter for each deal, with the sentence to open it to. */
export const tallyDossier = (
	groups: readonly Group[],
	scene: Scene,
): Dossier => ({
	title: scene.words.board.account.title,
	facts: groups.map((group) => wordGroup(group, scene)),
	chapters: groups.flatMap(({ items }) =>
		items.map((item) => chapterOf(item, scene)),
	),
	url: null,
});
