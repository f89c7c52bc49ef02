import type { DealEvent, FeedEvent, LedgerEvent } from "../ledger/event.ts";
import type { Side } from "../ledger/statement.ts";
import { withoutLogin } from "../text/secret.ts";
import { wordAbout, wordClaim, wordSaid } from "./claim.ts";
import { wordSides } from "./dispute.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { wordDoubt, wordSetbackAtOpening, wordSetbackTold } from "./setback.ts";
import { count, type Fillings, fill } from "./template.ts";
import { wordTrouble } from "./trouble.ts";
import { wordDay, wordWindow } from "./window.ts";

const style = { inWords: true } as const;

const isOfFeed = (event: DealEvent): event is FeedEvent => "feed" in event;

const wordStories = (sides: readonly Side[], locale: Locale): string => {
	const stories = sides.map((side) => side.stories);
	return count(wordsOf(locale).stories, Math.max(0, ...stories));
};

const wordDaysLeft = (days: number, locale: Locale): string => {
	const { daysLeft, daysPast } = wordsOf(locale);
	return days < 0 ? count(daysPast, -days) : count(daysLeft, days);
};

/** "+3.93 % (close), +4.4 % (high)". */
const wordMoves = (event: LedgerEvent, locale: Locale): string => {
	const words = wordsOf(locale);
	const moves = event.sides.map((side) => {
		const what = wordSaid(side, event.kind, locale, style);
		if (side.qualifier === undefined) return what;
		const qualifier = words.qualifiers[side.qualifier];
		return fill(words.detail, { what, qualifier });
	});
	return moves.join(words.join);
};

const wordSetbackOf = (name: LedgerEvent["name"]) =>
	name === "milestone.opened" ? wordSetbackAtOpening : wordSetbackTold;

const fillingsOf = (event: LedgerEvent, locale: Locale): Fillings => {
	const { sides } = event;
	const first = sides[0];
	const last = sides.at(-1);
	const say = (side: Side | undefined) =>
		side && wordSaid(side, event.kind, locale, style);
	const { measured } = wordsOf(locale);
	const { subject, kind } = event;
	return {
		subject,
		measured: fill(kind === "price-move" ? measured.share : measured.value, {
			subject,
		}),
		about: wordAbout(event, locale),
		claim: wordClaim(event, last ?? {}, locale),
		from: sides.length > 1 ? say(first) : undefined,
		to: say(last),
		sentence: wordSides(sides, event, locale, style),
		stories: wordStories(sides, locale),
		figures: wordMoves(event, locale),
		window: wordWindow(event.window ?? first?.when ?? {}, locale),
		days:
			event.days === undefined ? undefined : wordDaysLeft(event.days, locale),
		day: event.day && wordDay(event.day, locale),
		setback: event.setback && wordSetbackOf(event.name)(event.setback, locale),
		doubt: event.inDoubt && wordDoubt(last, locale),
	};
};

/** One sentence on what happened, for a line of output, a notification or a message. */
export const wordEvent = (event: DealEvent, locale: Locale): string => {
	const template = wordsOf(locale).events[event.name];
	return isOfFeed(event)
		? fill(template, {
				title: event.title || withoutLogin(event.feed),
				why: wordTrouble(event, locale),
			})
		: fill(template, fillingsOf(event, locale));
};
