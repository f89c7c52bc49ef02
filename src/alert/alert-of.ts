import type { DealEvent, FeedEvent, LedgerEvent } from "../ledger/event.ts";
import { quoteOf } from "../ledger/report/quote.ts";
import type { Evidence, Side } from "../ledger/statement.ts";
import { compareText } from "../text/compare.ts";
import { withoutLogin } from "../text/secret.ts";
import { wordSaid } from "../wording/claim.ts";
import { wordEvent } from "../wording/event.ts";
import { type Alert, type Figure, type Sentence, typeOf } from "./alert.ts";
import { inLanguages } from "./language.ts";
import { sourceOf } from "./source.ts";

/** Enough to check a figure, little enough for any receiver's size limit. */
const quotesShown = 5;

/** When the words became known, ISO: with their article, or when it was found to be altered. */
const knownAt = ({ altered, published }: Evidence): string =>
	altered?.seen ?? published;

/** The oldest article of each story, for later copies prove nothing more. */
const oldestOfEachStory = (evidence: readonly Evidence[]): Evidence[] => {
	const byAge = evidence.toSorted((a, b) =>
		compareText(knownAt(a), knownAt(b)),
	);
	const oldest = new Map<string, Evidence>();
	for (const one of byAge)
		if (!oldest.has(one.story)) oldest.set(one.story, one);
	return [...oldest.values()];
};

/** Where a figure comes from, and what has brought it into the news now. */
const telling = (evidence: readonly Evidence[]): readonly Evidence[] => {
	const stories = oldestOfEachStory(evidence);
	return stories.length <= quotesShown
		? stories
		: [...stories.slice(0, quotesShown - 1), ...stories.slice(-1)];
};

const wordsOf = (
	side: Side,
	kind: LedgerEvent["kind"],
): Sentence | undefined => {
	const said = inLanguages((locale) => wordSaid(side, kind, locale));
	return said.en && said.zh ? said : undefined;
};

const figureOf = (
	{ value, qualifier, when, ...side }: Side,
	words: Sentence | undefined,
): Figure => ({
	...(words && { words }),
	...(value && { value }),
	...(qualifier && { qualifier }),
	...(when && { when }),
	denied: side.denied,
	stories: side.stories,
	outlets: side.outlets,
	first: side.first,
	last: side.last,
	quotes: telling(side.evidence).map(quoteOf),
});

const subjectOf = ({ kind, subject, object }: LedgerEvent): string =>
	object === undefined ? `${kind}/${subject}` : `${kind}/${subject}/${object}`;

const dealPart = (event: LedgerEvent, topic: string, sentence: Sentence) => ({
	subject: subjectOf(event),
	data: {
		topic,
		sentence,
		kind: event.kind,
		parties: {
			subject: event.subject,
			...(event.object === undefined ? {} : { object: event.object }),
		},
		...(event.qualifier && { qualifier: event.qualifier }),
		...(event.part && { part: event.part }),
		...(event.inDoubt && { inDoubt: event.inDoubt }),
		...(event.days === undefined ? {} : { days: event.days }),
		...(event.day && { day: event.day }),
		figures: event.sides.map((side) =>
			figureOf(side, wordsOf(side, event.kind)),
		),
	},
});

const feedPart = (event: FeedEvent, topic: string, sentence: Sentence) => {
	const url = withoutLogin(event.feed);
	return {
		subject: `feed/${url}`,
		data: {
			topic,
			sentence,
			feed: { url, title: withoutLogin(event.title) },
			why: withoutLogin(event.why),
		},
	};
};

const isFeedEvent = (event: DealEvent): event is FeedEvent => "feed" in event;

/**
 * The event as it is sent out. Its id is the event's own, so that a receiver can tell a repetition.
 * `subject` reads `kind/subject/object`, which receivers may filter by prefix.
 */
export const alertOf = (
	event: DealEvent,
	topic: Readonly<{ title: string }>,
): Alert => {
	const sentence = inLanguages((locale) => wordEvent(event, locale));
	return {
		specversion: "1.0",
		id: event.id,
		source: sourceOf(topic),
		type: typeOf(event.name),
		time: event.at,
		datacontenttype: "application/json",
		...(isFeedEvent(event)
			? feedPart(event, topic.title, sentence)
			: dealPart(event, topic.title, sentence)),
	};
};
