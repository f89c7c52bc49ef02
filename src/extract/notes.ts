import { translateOften } from "../text/translate.ts";
import "./often.ts";
import { chinese, english } from "../language/cues.ts";
import { opensPointing } from "../language/reference.ts";
import { namesWarrants } from "../language/warrant.ts";
import { blocksOf } from "./block.ts";
import { guarantorsOf, outsidersOf } from "./bystander.ts";
import { referentsOf } from "./coreference.ts";
import type { Lexicon } from "./lexicon.ts";
import { mainNames } from "./mainname.ts";
import { everyMark, type Marks, marksOf } from "./marks.ts";
import { readMentions } from "./mention/read.ts";
import { withOfficers } from "./mention/withofficers.ts";
import type { Mention } from "./mention.ts";
import type { Passage, Sentence } from "./passage.ts";
import { Points } from "./points.ts";
import { withCondition } from "./refine/condition.ts";
import { withContrasts, withCorrections } from "./refine/correction.ts";
import { Hearing } from "./refine/hearing.ts";
import { withPart } from "./refine/part.ts";
import { withRejection } from "./refine/rejected.ts";
import { withSource } from "./refine/source.ts";
import { awaitsMaker } from "./rule/chips/sequel.ts";
import type { Draft } from "./rule/draft.ts";
import { type Line, readLine } from "./rule/line/line.ts";
import { finderOf } from "./rule/line/vocabulary.ts";
import { mayTellSoon } from "./rule/milestone/soon.ts";
import { type Language, readClaims } from "./rule/read.ts";
import { noteDays } from "./rule/scene/day.ts";
import { noteLine } from "./rule/scene/note.ts";
import { meet, openScene } from "./rule/scene/scene.ts";
import { mayTell } from "./rule/status/told.ts";
import { isMeasured } from "./stir.ts";
import { settle } from "./weigh/settle.ts";
import type { Reread } from "./weigh/view.ts";

const finders = { en: finderOf(english), zh: finderOf(chinese) };

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

const colon = 0x3a;

/** No article says more than this; a text that seems to is made to keep readers busy. */
const mostClaims = 1000;

/** What the readers saw and made of it, before repetitions were merged. */
export type Notes = Readonly<{
	mentions: readonly Mention[];
	lines: readonly Line[];
	drafts: readonly Draft[];
	main: readonly string[];
	/** Who only answers for what others owe. */
	guarantors: ReadonlySet<string>;
	/** ISO day. */
	published: string;
	lang: Language;
}>;

/** A new paragraph that names nobody speaks of whom the article is about, unless it opens with a word that points back: 该公司…. */
const opensAnew = (
	{ clean }: Passage,
	sentence: Sentence,
	previous: Sentence | undefined,
): boolean =>
	previous !== undefined &&
	sentence.paragraph !== previous.paragraph &&
	!opensPointing(clean.slice(sentence.start, sentence.end));

/** A time that nothing can be due at or hold for: a day, a duration, a fiscal year. */
const isIdle = (mention: Mention): boolean =>
	mention.type === "window" &&
	mention.sort !== "period" &&
	mention.sort !== "deadline";

const isName = ({ type }: Mention): boolean => type === "name";

/** Companies that no table knows. */
const newcomersAmong = (mentions: readonly Mention[]): ReadonlySet<string> =>
	new Set(
		mentions.flatMap((mention) =>
			mention.type === "name" && mention.isNew && mention.sort !== "role"
				? [mention.name]
				: [],
		),
	);

/** A sentence that can tell no claim: nothing is measured in it, and no fate told. */
const isMute = (
	{ clean }: Passage,
	{ start, end }: Sentence,
	mentions: readonly Mention[],
	lang: Language,
	marks: Marks,
): boolean =>
	mentions.every((mention) => isName(mention) || isIdle(mention)) &&
	!mayTell(clean, start, end, lang, marks) &&
	!mayTellSoon(clean.slice(start, end), lang, marks);

/** It may head a list, whose items speak of whom it names. */
const isHeading = ({ clean }: Passage, { end }: Sentence): boolean =>
	clean.charCodeAt(end - 1) === colon;

/** Whether any sentence may hold what a claim is made of. Of an article without one not even the names need be read. */
const mayClaim = (
	{ clean, sentences }: Passage,
	lang: Language,
	marks: readonly Marks[],
): boolean =>
	sentences.some(({ start, end }, at) => {
		const own = marks[at] ?? everyMark;
		return (
			isMeasured(clean, start, end, own) ||
			mayTell(clean, start, end, lang, own)
		);
	});

/**
 * Reads a passage from sentence to sentence, each in the light of those before it.
 * @param again what is made of a line once rules have read it
 */
export const readNotes = (
	passage: Passage,
	lexicon: Lexicon,
	again: Reread,
): Notes => {
	const lang: Language = passage.lang === "en" ? "en" : "zh";
	const published = passage.published.slice(0, 10);
	const marks = marksOf(passage);
	if (!mayClaim(passage, lang, marks))
		return {
			...{ mentions: [], lines: [], drafts: [], main: [] },
			...{ guarantors: new Set<string>(), published, lang },
		};
	translateOften(lang, passage.clean);
	const { officers, mentions } = withOfficers(
		passage,
		readMentions(passage, lexicon, marks),
		marks,
	);
	const grouped = bySentence(passage.sentences, mentions);
	const guarantors = guarantorsOf(passage.clean, grouped);
	const scene = openScene(
		mainNames(passage.sentences, grouped),
		newcomersAmong(mentions),
		namesWarrants(passage.clean),
		published,
		outsidersOf(grouped, guarantors),
		officers,
	);
	const lines: Line[] = [];
	const drafts: Draft[] = [];
	const blockOf = blocksOf(passage);
	const hearing = new Hearing(lang);
	const points = new Points(passage);
	passage.sentences.forEach((sentence, at) => {
		if (drafts.length > mostClaims) return;
		const own = grouped[at] ?? [];
		if (opensAnew(passage, sentence, passage.sentences[at - 1]))
			scene.focus = points.ownerOf(sentence) ?? scene.main[0] ?? null;
		const block = blockOf(sentence);
		const marked = marks[at] ?? everyMark;
		const mute =
			!awaitsMaker(drafts.at(-1)) &&
			isMute(passage, sentence, own, lang, marked);
		if (mute && own.every(isIdle) && !isHeading(passage, sentence)) {
			const text = passage.clean.slice(sentence.start, sentence.end);
			noteDays(scene, own, { text, sentence }, block);
			hearing.note({ sentence, tokens: [], text });
			return;
		}
		const referents = referentsOf(passage.clean, scene, sentence);
		const line = readLine(
			passage,
			sentence,
			own,
			referents,
			finders[lang],
			block,
			marked,
		);
		lines.push(line);
		meet(scene, line.names);
		const read = mute ? [] : readClaims(line, scene, drafts, lang);
		const { main } = scene;
		const view = { line, lines, told: drafts, scene, main, published, lang };
		const told = mute ? [] : again(read, view);
		if (told.length > 0) {
			const tellers = hearing.tellersOf(line);
			const righted = withCorrections(
				line,
				withContrasts(line, told.map(withRejection), lang),
				lang,
			);
			for (const draft of righted)
				drafts.push(
					withPart(
						withCondition(withSource(draft, tellers), lang),
						lang,
						drafts.at(-1),
					),
				);
		}
		hearing.note(line);
		noteLine(scene, line);
		points.note(line, scene);
	});
	return {
		...{ mentions, lines, guarantors, published, lang },
		drafts: settle(drafts),
		main: scene.main,
	};
};
