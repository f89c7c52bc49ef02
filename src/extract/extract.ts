import { chinese, english } from "../language/cues.ts";
import { bystandersOf } from "./bystander.ts";
import type { Claim, Quantity } from "./claim.ts";
import { referentsOf } from "./coreference.ts";
import { type Explanation, explanationOf } from "./explanation.ts";
import type { Lexicon } from "./lexicon.ts";
import { readMentions } from "./mention/read.ts";
import type { Mention } from "./mention.ts";
import { quoteOf } from "./passage/quote.ts";
import { readPassage } from "./passage/read.ts";
import type { Passage, Sentence } from "./passage.ts";
import type { ArticleText, Reading } from "./reading.ts";
import { withCondition } from "./refine/condition.ts";
import { Hearing } from "./refine/hearing.ts";
import { mergeFacts } from "./refine/merge.ts";
import { fillParties } from "./refine/parties.ts";
import { isAsserted } from "./refine/question.ts";
import { withSource } from "./refine/source.ts";
import { readAgreement } from "./rule/agreement.ts";
import { continueBackers } from "./rule/backers.ts";
import { readCapacity } from "./rule/capacity.ts";
import { carryMeasures } from "./rule/carried.ts";
import { readContractList } from "./rule/contractlist.ts";
import { readCounts } from "./rule/count.ts";
import { readDenial, withRebuttal } from "./rule/denial.ts";
import type { Draft } from "./rule/draft.ts";
import { readFigures } from "./rule/figure.ts";
import { readHeaded } from "./rule/headed.ts";
import { type Line, readLine } from "./rule/line.ts";
import { books } from "./rule/list.ts";
import { readMilestones } from "./rule/milestone.ts";
import { noteDay, noteDraft, noteLine } from "./rule/note.ts";
import {
	alignInstalments,
	alignOutlays,
	averagedOutlays,
} from "./rule/outlay.ts";
import { readOwnChips } from "./rule/ownchip.ts";
import { continueOwners } from "./rule/owners.ts";
import { readPriceMoves } from "./rule/price.ts";
import { openScene, type Scene } from "./rule/scene.ts";
import { continueDeals } from "./rule/sequel.ts";
import { alignPeriods, alignTurns, continueSeries } from "./rule/series.ts";
import { readShares } from "./rule/share.ts";
import { readStatus } from "./rule/status.ts";
import { symbolOf } from "./rule/symbol.ts";
import { mayTell } from "./rule/told.ts";
import { finderOf } from "./rule/vocabulary.ts";

const finders = { en: finderOf(english), zh: finderOf(chinese) };

type Language = keyof typeof finders;

const tellsOfDeal = ({ kind }: Draft): boolean =>
	kind === "investment" || kind === "acquisition";

/** Of the deals of a line those after the shares held, where one before them tells whose these are. */
const dealsAfterStakes = (drafts: readonly Draft[]): readonly Draft[] => {
	const stake = drafts.find(({ kind }) => kind === "stake")?.at ?? 0;
	const deals = drafts.filter(tellsOfDeal);
	const isTold = deals.some(({ at = 0 }) => at < stake);
	return isTold ? deals.filter(({ at = 0 }) => at > stake) : [];
};

/** Whose payment in steps it is, and whose shares they are, is told by the deal beside them. */
const stakesLast = (drafts: readonly Draft[]): readonly Draft[] => {
	if (drafts.length < 2) return drafts;
	const later = dealsAfterStakes(drafts);
	const rest = drafts.filter((draft) => !later.includes(draft));
	return [
		...rest.filter(({ kind }) => kind !== "stake" && kind !== "tranche"),
		...rest.filter(({ kind }) => kind === "tranche"),
		...rest.filter(({ kind }) => kind === "stake"),
		...later,
	];
};

/** Drafts with the parties that the scene tells; those that claim nothing, or of nobody, are dropped. */
const fillAll = (drafts: readonly Draft[], scene: Scene): readonly Draft[] => {
	if (drafts.length === 0) return drafts;
	const told: Draft[] = [];
	for (const draft of drafts) {
		const filled = isAsserted(draft) ? fillParties(draft, scene) : null;
		if (filled === null) continue;
		for (const side of withRebuttal(filled)) {
			noteDraft(scene, side);
			told.push(side);
		}
	}
	return told;
};

/** Both lists in one. Most are empty, and need no copy. */
const both = (
	one: readonly Draft[],
	other: readonly Draft[],
): readonly Draft[] => {
	if (one.length === 0) return other;
	return other.length === 0 ? one : [...one, ...other];
};

const figure = /[MGEFPCW]/;
const fundingRound = symbolOf("round");

/** What words say without a figure, in sentences of which no reader of figures could make anything. */
const readWords = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	const chips = fillAll(readOwnChips(line, scene, new Set(), lang), scene);
	// "Has abandoned the chip": its fate, no deal's.
	const isOfChip = chips.some(({ denied }) => denied);
	const status = isOfChip
		? []
		: fillAll(readStatus(line, scene, [], told, lang), scene);
	const denials = readDenial(line, told, status, lang);
	const papers = fillAll(readAgreement(line, scene, status, told, lang), scene);
	return [...chips, ...status, ...denials, ...papers];
};

/** Sums listed with their parties: contracts, else what each backer brings, else the item of a list. */
const readLists = (
	line: Line,
	lang: Language,
	scene: Scene,
	isFunding: boolean,
): readonly Draft[] => {
	const contracts = readContractList(line, lang);
	if (contracts.length > 0) return contracts;
	const shares = readShares(line, lang, isFunding);
	return shares.length > 0 ? shares : readHeaded(line, scene, lang);
};

/** Everything that one line says, the scene filling in what it leaves out. */
const readClaims = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	if (!figure.test(line.symbols)) return readWords(line, scene, told, lang);
	const fill = (drafts: readonly Draft[]) => fillAll(drafts, scene);
	const taken = new Set<number>();
	const moves = fill(readPriceMoves(line, scene, lang));
	for (const { at } of moves) if (at !== undefined) taken.add(at);
	const isFunding =
		told.some(({ kind }) => kind === "funding-round") ||
		(scene.last?.has.has(fundingRound) ?? false);
	const shares = fill(readLists(line, lang, scene, isFunding));
	for (const { at } of shares) if (at !== undefined) taken.add(at);
	const read = readFigures(line, scene, books[lang], moves, lang, taken);
	const figures = alignOutlays(alignInstalments(fill(stakesLast(read))));
	const outlays = averagedOutlays(line, figures, taken, lang);
	const series = fill(
		both(continueSeries(line, figures, taken, lang), outlays),
	);
	const owners = fill([
		...continueOwners(line, figures, taken),
		...continueBackers(line, figures, taken),
		...continueDeals(line, figures, taken, lang),
	]);
	const listed = both(figures, both(series, owners));
	const carried = fill(
		carryMeasures(line, scene, told, both(shares, listed), taken, lang),
	);
	const measured = alignPeriods(both(listed, carried), told);
	const money = both(shares, alignTurns(line, measured));
	const systems = fill(readCapacity(line, scene, money, lang));
	const sized = both(money, systems);
	const known = both(sized, fill(readCounts(line, scene, sized, lang)));
	const chips = fill(readOwnChips(line, scene, taken, lang));
	const steps = fill(readMilestones(line, scene, known, taken, lang));
	const status = fill(readStatus(line, scene, money, told, lang));
	const denials = readDenial(line, told, status, lang);
	const papers = fill(
		readAgreement(line, scene, both(money, status), told, lang),
	);
	return [
		...moves,
		...known,
		...chips,
		...steps,
		...status,
		...denials,
		...papers,
	];
};

/** Mentions of each sentence; both lists are in order. */
const bySentence = (
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
): readonly (readonly Mention[])[] => {
	let at = 0;
	return sentences.map((sentence) => {
		const from = at;
		while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.end)
			at += 1;
		return mentions.slice(from, at);
	});
};

const roleWeight = { title: 6, lead: 3, body: 1 };

/** Names by how prominent the article makes them. */
const mainNames = (
	sentences: readonly Sentence[],
	mentions: readonly (readonly Mention[])[],
): readonly string[] => {
	const weights = new Map<string, number>();
	const firstBody = sentences.findIndex((sentence) => !sentence.inTitle);
	mentions.forEach((list, at) => {
		const isLead = at === firstBody;
		const weight = sentences[at]?.inTitle
			? roleWeight.title
			: isLead
				? roleWeight.lead
				: roleWeight.body;
		for (const mention of list)
			if (
				mention.type === "name" &&
				mention.name !== "" &&
				mention.sort !== "role"
			) {
				const own = mention.sort === "product" ? weight / 2 : weight;
				weights.set(mention.name, (weights.get(mention.name) ?? 0) + own);
			}
	});
	return [...weights].sort((a, b) => b[1] - a[1]).map(([name]) => name);
};

const warrant = /warrants?|认股权|权证/i;

const lineEnd = 0x0a;

/** Numbers the lines of the raw text; to be asked for sentences in order. */
const blocksOf = ({ raw, map }: Passage) => {
	let block = 0;
	let at = 0;
	return (sentence: Sentence): number => {
		const start = map[sentence.start] ?? raw.length;
		for (; at < start; at += 1) if (raw.charCodeAt(at) === lineEnd) block += 1;
		return block;
	};
};

/** No article says more than this; a text that seems to is made to keep readers busy. */
const mostClaims = 1000;

/** What the readers saw and made of it, before repetitions were merged. */
type Notes = Readonly<{
	mentions: readonly Mention[];
	lines: readonly Line[];
	drafts: readonly Draft[];
	main: readonly string[];
}>;

/** A new paragraph that names nobody speaks of whom the article is about. */
const opensParagraph = (
	sentence: Sentence,
	previous: Sentence | undefined,
): boolean =>
	previous !== undefined && sentence.paragraph !== previous.paragraph;

/** A time that nothing can be due at or hold for: a day, a duration, a fiscal year. */
const isIdle = (mention: Mention): boolean =>
	mention.type === "window" &&
	mention.sort !== "period" &&
	mention.sort !== "deadline";

const readNotes = (passage: Passage, lexicon: Lexicon): Notes => {
	const lang: Language = passage.lang === "en" ? "en" : "zh";
	const mentions = readMentions(passage, lexicon);
	const grouped = bySentence(passage.sentences, mentions);
	const scene = openScene(
		mainNames(passage.sentences, grouped),
		warrant.test(passage.clean),
		passage.published.slice(0, 10),
		bystandersOf(grouped),
	);
	const lines: Line[] = [];
	const drafts: Draft[] = [];
	const blockOf = blocksOf(passage);
	const hearing = new Hearing(lang);
	passage.sentences.forEach((sentence, at) => {
		if (drafts.length > mostClaims) return;
		const own = grouped[at] ?? [];
		if (opensParagraph(sentence, passage.sentences[at - 1]))
			scene.focus = scene.main[0] ?? null;
		const block = blockOf(sentence);
		const { start, end } = sentence;
		if (own.every(isIdle) && !mayTell(passage.clean, start, end, lang)) {
			for (const window of own) noteDay(scene, window, block);
			hearing.note({
				sentence,
				tokens: [],
				text: passage.clean.slice(start, end),
			});
			return;
		}
		const referents = referentsOf(passage.clean, scene);
		const line = readLine(
			passage,
			sentence,
			own,
			referents,
			finders[lang],
			block,
		);
		lines.push(line);
		const told = readClaims(line, scene, drafts, lang);
		if (told.length > 0) {
			const tellers = hearing.tellersOf(line);
			for (const draft of told)
				drafts.push(withCondition(withSource(draft, tellers), lang));
		}
		hearing.note(line);
		noteLine(scene, line);
	});
	return { mentions, lines, drafts, main: scene.main };
};

/** A number of few digits, as most are: there is no dust on it. */
const isClean = (bound: number): boolean =>
	Number.isInteger(bound)
		? Math.abs(bound) < 1e12
		: Math.abs(bound) < 1e8 && Math.round(bound * 1e4) / 1e4 === bound;

const round = (bound: number | null): number | null =>
	bound === null || isClean(bound) ? bound : Number(bound.toPrecision(12));

/** Numbers as people state them: floating-point dust of conversions is rounded off. */
const tidy = (value: Quantity): Quantity => ({
	...value,
	low: round(value.low),
	high: round(value.high),
});

const claimOf = (draft: Draft, passage: Passage): Claim => ({
	kind: draft.kind,
	subject: draft.subject ?? "",
	...(draft.object === null ? {} : { object: draft.object }),
	...(draft.value === undefined ? {} : { value: tidy(draft.value) }),
	...(draft.qualifier === undefined ? {} : { qualifier: draft.qualifier }),
	...(draft.when === undefined ? {} : { when: draft.when }),
	...(draft.upon === undefined ? {} : { upon: draft.upon }),
	...(draft.denied === undefined ? {} : { denied: draft.denied }),
	...quoteOf(passage, draft.start, draft.end),
	rule: draft.rule,
	...(draft.source === undefined ? {} : { source: draft.source }),
});

/**
 * Reads one article: who puts how much into whom, how much power by when, what the share did, what was denied.
 * Claims come in the order of their offsets, one a fact, each with the words that carry it. Nothing for
 * an article in a language that is not read.
 */
export const extract = (article: ArticleText, lexicon: Lexicon): Reading => {
	const passage = readPassage(article);
	const { lang, clean: body } = passage;
	if (lang === null) return { lang, claims: [], body };
	const claims = mergeFacts(readNotes(passage, lexicon).drafts)
		.map((draft) => claimOf(draft, passage))
		.filter((claim) => claim.quote !== "" && claim.subject !== "")
		.sort((a, b) => a.start - b.start || a.end - b.end);
	return { lang, claims, body };
};

/**
 * Why the claims of an article are what they are: the names, quantities and windows seen, and every
 * reader that fired, repetitions and all. Empty for an article in a language that is not read.
 */
export const explain = (
	article: ArticleText,
	lexicon: Lexicon,
): Explanation => {
	const passage = readPassage(article);
	if (passage.lang === null)
		return { main: [], mentions: [], lines: [], fired: [] };
	const { mentions, lines, drafts, main } = readNotes(passage, lexicon);
	return explanationOf(passage, main, mentions, lines, drafts);
};
