import type { Kind } from "../../extract/claim.ts";
import type {
	Deal,
	Dispute,
	Evidence,
	Milestone,
	Reaction,
	Revision,
	Setback,
	Side,
	Tranche,
} from "../../ledger/statement.ts";
import { withoutLogin } from "../../text/secret.ts";
import {
	type Matter,
	wordAbout,
	wordKind,
	wordParties,
	wordQualifier,
	wordSaid,
} from "../../wording/claim.ts";
import { wordDispute } from "../../wording/dispute.ts";
import type { Locale } from "../../wording/locale.ts";
import { wordMilestoneState, wordOutlook } from "../../wording/milestone.ts";
import {
	setbackAt,
	wordSetback,
	wordSetbackSupport,
} from "../../wording/setback.ts";
import { fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";
import type { FeedRow } from "../model.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import { type Chapter, chaptersOf } from "./chapter.ts";
import { windowWords } from "./milestone.ts";
import { milestoneOfStep, stepState } from "./step.ts";

/** All that is known of one row. */
export type Dossier = Readonly<{
	title: string;
	facts: readonly string[];
	chapters: readonly Chapter[];
	/** Where the row itself leads, if it has no quotes. */
	url: string | null;
}>;

const isOf = (revision: Revision, matter: Matter): boolean =>
	revision.kind === matter.kind &&
	revision.subject === matter.subject &&
	revision.object === matter.object;

/** How a pair's deal stands is told under either name first. */
const isStatusOf = (revision: Revision, { subject, object }: Matter): boolean =>
	revision.kind === "status" &&
	[revision.subject, revision.object].sort().join() ===
		[subject, object].sort().join();

/** "20 Feb 2026: up to $100B → $30B" */
const revisionFacts = (
	scene: Scene,
	isWanted: (revision: Revision) => boolean,
): readonly string[] =>
	scene.snapshot.statement.revisions
		.filter(isWanted)
		.map(({ at, from, to, kind }) => {
			const [before, after] = [from, to].map((side) =>
				wordSaid(side, kind, scene.locale),
			);
			return `${wordDay(at, scene.locale)}: ${before} → ${after}`;
		});

const labelled = (kind: Kind, what: string, { words, locale }: Scene): string =>
	fill(words.labelled, { name: wordKind(kind, locale), what });

/** Figures with their kind in front, where they stand beside those of another. */
const underKind = (
	kind: Kind,
	chapters: readonly Chapter[],
	scene: Scene,
): readonly Chapter[] =>
	chapters.map((chapter) => ({
		...chapter,
		figure: labelled(kind, chapter.figure, scene),
	}));

const ofDeal = (deal: Deal, scene: Scene): Dossier => ({
	title: wordAbout(deal, scene.locale),
	facts: [
		...(deal.status
			? [labelled("status", wordQualifier(deal.status, scene.locale), scene)]
			: []),
		...(deal.status
			? revisionFacts(scene, (revision) => isStatusOf(revision, deal))
			: []),
		...revisionFacts(scene, (revision) => isOf(revision, deal)),
	],
	chapters: [
		...chaptersOf(deal.sides, deal, scene),
		...underKind(
			"status",
			chaptersOf(deal.statuses ?? [], { ...deal, kind: "status" }, scene),
			scene,
		),
	],
	url: null,
});

const ofDispute = (dispute: Dispute, scene: Scene): Dossier => ({
	title: wordAbout(dispute, scene.locale),
	facts: [wordDispute(dispute, scene.locale)],
	chapters: chaptersOf(dispute.sides, dispute, scene),
	url: null,
});

/** A bare sum would not tell whether it is the value or its change. */
const marketChapters = (
	side: Side | undefined,
	kind: "market-cap" | "market-cap-change",
	{ company }: Reaction,
	scene: Scene,
): readonly Chapter[] =>
	underKind(
		kind,
		chaptersOf(side ? [side] : [], { kind, subject: company }, scene),
		scene,
	);

const ofReaction = (reaction: Reaction, scene: Scene): Dossier => {
	const { company, day, moves, marketCap, marketCapChange } = reaction;
	const price: Matter = { kind: "price-move", subject: company };
	return {
		title: `${company}, ${wordDay(day, scene.locale)}`,
		facts: [],
		chapters: [
			...moves.flatMap(({ sides, qualifier }) =>
				chaptersOf(sides, { ...price, qualifier }, scene),
			),
			...marketChapters(marketCapChange, "market-cap-change", reaction, scene),
			...marketChapters(marketCap, "market-cap", reaction, scene),
		],
		url: null,
	};
};

/** How the deal came to stand so. */
const ofSetback = (
	tranche: Tranche,
	setback: Setback,
	scene: Scene,
): Dossier => {
	const matter: Matter = { ...tranche, kind: "status" };
	return {
		title: wordParties(tranche),
		facts: [
			wordSetback(setback, scene.locale),
			wordSetbackSupport(setback, scene.locale),
			...revisionFacts(scene, (revision) => isStatusOf(revision, matter)),
		],
		chapters: underKind(
			"status",
			chaptersOf(setback.sides, matter, scene),
			scene,
		),
		url: null,
	};
};

const ofPlan = (tranche: Tranche, scene: Scene): Dossier => ({
	title: wordParties(tranche),
	facts: topicFact(tranche.sides, scene),
	chapters: chaptersOf(
		tranche.sides,
		{ kind: "tranche", subject: tranche.subject },
		scene,
	),
	url: null,
});

/** The topic file may lay down what no article tells. */
const topicFact = (sides: readonly Side[], { words }: Scene) =>
	sides.length > 0 ? [] : [words.board.evidence.fromTopic];

/** Who runs the systems owes the date to who supplies them. */
const milestoneMatter = (
	{ subject, object }: Tranche,
	{ qualifier }: Milestone,
): Matter => ({
	kind: "milestone",
	subject: object,
	object: subject,
	qualifier,
});

const milestoneChapters = (
	tranche: Tranche,
	milestone: Milestone,
	scene: Scene,
): readonly Chapter[] => {
	const { sides, qualifier, progress = [] } = milestone;
	const matter = milestoneMatter(tranche, milestone);
	const kind = qualifier === "agreement" ? "status" : "capacity";
	return [
		...chaptersOf(sides, matter, scene),
		...underKind(kind, chaptersOf(progress, { ...matter, kind }, scene), scene),
	];
};

const ofMilestone = (
	tranche: Tranche,
	milestone: Milestone,
	scene: Scene,
): Dossier => {
	const setback = setbackAt(tranche, milestone);
	return {
		title: wordAbout(milestoneMatter(tranche, milestone), scene.locale),
		facts: [
			windowWords(milestone, scene),
			setback
				? wordSetback(setback, scene.locale)
				: wordMilestoneState(milestone, scene.snapshot.statement, scene.locale),
			...topicFact(milestone.sides, scene),
		],
		chapters: milestoneChapters(tranche, milestone, scene),
		url: null,
	};
};

/** What is told of a step, not of the whole. */
const isOfStep =
	(number: number) =>
	({ qualifier }: Side): boolean =>
		qualifier === "each" ||
		qualifier === "online" ||
		(qualifier === "first" && number === 1);

/** The date of a step stands with its milestone's sentences, its sum with those that tell what comes with each. */
const ofStep = (tranche: Tranche, number: number, scene: Scene): Dossier => {
	const { words } = scene;
	const milestone = milestoneOfStep(tranche, number);
	const sides = tranche.sides.filter(isOfStep(number));
	const state = stepState(tranche, number, scene).words;
	const at = fill(words.board.evidence.step, {
		at: number,
		all: tranche.steps,
	});
	return {
		title: fill(words.labelled, { name: wordParties(tranche), what: at }),
		facts: [state, ...topicFact(milestone?.sides ?? sides, scene)],
		chapters: [
			...(milestone ? milestoneChapters(tranche, milestone, scene) : []),
			...chaptersOf(
				sides,
				{ kind: "tranche", subject: tranche.subject },
				scene,
			),
		],
		url: null,
	};
};

const ofOutlook = (
	tranche: Tranche,
	{ words, snapshot, locale }: Scene,
): Dossier => ({
	title: wordParties(tranche),
	facts: [],
	chapters: [
		{
			figure: fill(words.board.outlook, {
				outlook: wordOutlook(tranche, snapshot.statement, locale),
			}),
			support: "",
			isDenied: false,
			evidence: tranche.why,
			otherwise: new Map(),
		},
	],
	url: null,
});

/** "21 Nov 2026 11:02Z" */
const wordMoment = (instant: string | null, locale: Locale): string | null =>
	instant && `${wordDay(instant, locale)} ${instant.slice(11, 16)}Z`;

const ofFeed = (feed: FeedRow, { words, locale }: Scene): Dossier => {
	const { evidence, feedStates } = words.board;
	const told = evidence.feed;
	const last = wordMoment(feed.lastSuccess, locale) ?? told.never;
	const next = wordMoment(feed.nextDue, locale) ?? "—";
	return {
		title: feed.title,
		facts: [
			feedStates[feed.state],
			fill(told.url, { url: withoutLogin(feed.url) }),
			fill(told.last, { when: last }),
			fill(told.next, { when: next }),
			fill(told.items, { n: feed.items }),
			...(feed.error === null ? [] : [fill(told.error, { error: feed.error })]),
		],
		chapters: [],
		url: withoutLogin(feed.url),
	};
};

/** Everything behind a row: its figures, the quotes of each, and what is known besides. */
export const dossierOf = (row: Row, scene: Scene): Dossier => {
	switch (row.of) {
		case "deal":
			return ofDeal(row.deal, scene);
		case "dispute":
			return ofDispute(row.dispute, scene);
		case "reaction":
			return ofReaction(row.reaction, scene);
		case "milestone":
			return ofMilestone(row.tranche, row.milestone, scene);
		case "outlook":
			return ofOutlook(row.tranche, scene);
		case "setback":
			return ofSetback(row.tranche, row.setback, scene);
		case "plan":
			return ofPlan(row.tranche, scene);
		case "step":
			return ofStep(row.tranche, row.step, scene);
		case "feed":
			return ofFeed(row.feed, scene);
	}
};

export const quotesOf = (dossier: Dossier): readonly Evidence[] =>
	dossier.chapters.flatMap(({ evidence }) => evidence);
