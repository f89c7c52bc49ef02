import type { Evidence, Revision, Side } from "../ledger/statement.ts";
import {
	type Matter,
	wordAbout,
	wordParties,
	wordQualifier,
	wordSaid,
} from "../wording/claim.ts";
import { wordDispute } from "../wording/dispute.ts";
import { count, fill } from "../wording/template.ts";
import { wordDay } from "../wording/window.ts";
import { windowWords } from "./milestone.ts";
import type { FeedRow } from "./model.ts";
import type { Row } from "./row.ts";
import type { Scene } from "./scene.ts";

/** One figure and everything that says so. */
export type Chapter = Readonly<{
	figure: string;
	support: string;
	isDenied: boolean;
	evidence: readonly Evidence[];
}>;

/** All that is known of one row. */
export type Dossier = Readonly<{
	title: string;
	facts: readonly string[];
	chapters: readonly Chapter[];
	/** Where the row itself leads, if it has no quotes. */
	url: string | null;
}>;

const chapterOf = (side: Side, matter: Matter, scene: Scene): Chapter => {
	const { words, locale } = scene;
	const figure = wordSaid(side, matter.kind, locale) || words.board.untold;
	const support = [
		fill(words.board.evidence.support, {
			stories: count(words.stories, side.stories),
			outlets: count(words.outlets, side.outlets),
		}),
		fill(words.board.evidence.span, {
			first: wordDay(side.first, locale),
			last: wordDay(side.last, locale),
		}),
	].join(" · ");
	return {
		figure: side.denied
			? fill(words.board.evidence.denial, { figure })
			: figure,
		support,
		isDenied: side.denied,
		evidence: side.evidence,
	};
};

const chaptersOf = (sides: readonly Side[], matter: Matter, scene: Scene) =>
	sides.map((side) => chapterOf(side, matter, scene));

const isOf = (revision: Revision, matter: Matter): boolean =>
	revision.kind === matter.kind &&
	revision.subject === matter.subject &&
	revision.object === matter.object;

const revisionFacts = (matter: Matter, scene: Scene): string[] =>
	scene.snapshot.statement.revisions
		.filter((revision) => isOf(revision, matter))
		.map(({ at, from, to, kind }) =>
			[
				wordDay(at, scene.locale),
				`${wordSaid(from, kind, scene.locale)} → ${wordSaid(to, kind, scene.locale)}`,
			].join(": "),
		);

const feedFacts = (feed: FeedRow, { words }: Scene): string[] => {
	const { evidence, feedStates } = words.board;
	const told = evidence.feed;
	return [
		feedStates[feed.state],
		fill(told.url, { url: feed.url }),
		fill(told.last, { when: feed.lastSuccess ?? told.never }),
		fill(told.next, { when: feed.nextDue ?? "—" }),
		fill(told.items, { n: feed.items }),
		...(feed.error === null ? [] : [fill(told.error, { error: feed.error })]),
	];
};

/** Everything behind a row: its figures, the quotes of each, and what is known besides. */
export const dossierOf = (row: Row, scene: Scene): Dossier => {
	const { locale, words } = scene;
	switch (row.of) {
		case "deal": {
			const { deal } = row;
			return {
				title: wordAbout(deal, locale),
				facts: [
					...(deal.status ? [wordQualifier(deal.status, locale)] : []),
					...revisionFacts(deal, scene),
				],
				chapters: chaptersOf(deal.sides, deal, scene),
				url: null,
			};
		}
		case "dispute": {
			const { dispute } = row;
			return {
				title: wordAbout(dispute, locale),
				facts: [wordDispute(dispute, locale)],
				chapters: chaptersOf(dispute.sides, dispute, scene),
				url: null,
			};
		}
		case "reaction": {
			const { company, day, moves, marketCap, marketCapChange } = row.reaction;
			const price: Matter = { kind: "price-move", subject: company };
			const change: Matter = { kind: "market-cap-change", subject: company };
			const cap: Matter = { kind: "market-cap", subject: company };
			return {
				title: `${company}, ${wordDay(day, locale)}`,
				facts: [],
				chapters: [
					...moves.flatMap((move) =>
						chaptersOf(move.sides, price, scene).map((chapter) => ({
							...chapter,
							figure: fill(words.detail, {
								what: chapter.figure,
								qualifier: words.qualifiers[move.qualifier],
							}),
						})),
					),
					...chaptersOf(
						marketCapChange ? [marketCapChange] : [],
						change,
						scene,
					),
					...chaptersOf(marketCap ? [marketCap] : [], cap, scene),
				],
				url: null,
			};
		}
		case "milestone": {
			const { tranche, milestone } = row;
			const matter: Matter = {
				kind: "milestone",
				subject: tranche.object,
				object: tranche.subject,
				qualifier: milestone.qualifier,
			};
			return {
				title: wordAbout(matter, locale),
				facts: [
					windowWords(milestone, scene),
					words.milestoneStates[milestone.state],
				],
				chapters: chaptersOf(milestone.sides, matter, scene),
				url: null,
			};
		}
		case "outlook": {
			const { tranche } = row;
			return {
				title: wordParties(tranche),
				facts: [],
				chapters: [
					{
						figure: fill(words.board.outlook, {
							outlook: words.outlooks[tranche.outlook],
						}),
						support: "",
						isDenied: false,
						evidence: tranche.why,
					},
				],
				url: null,
			};
		}
		case "plan":
		case "step": {
			const { tranche } = row;
			const matter: Matter = { kind: "tranche", subject: tranche.subject };
			return {
				title: wordParties(tranche),
				facts: [],
				chapters: chaptersOf(tranche.sides, matter, scene),
				url: null,
			};
		}
		case "feed":
			return {
				title: row.feed.title,
				facts: feedFacts(row.feed, scene),
				chapters: [],
				url: row.feed.url,
			};
	}
};

export const quotesOf = (dossier: Dossier): readonly Evidence[] =>
	dossier.chapters.flatMap(({ evidence }) => evidence);
