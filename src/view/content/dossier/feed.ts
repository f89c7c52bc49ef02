import { withoutLogin } from "../../../text/secret.ts";
import type { Locale } from "../../../wording/locale.ts";
import { fill } from "../../../wording/template.ts";
import { wordDay } from "../../../wording/window.ts";
import type { FeedRow } from "../../model.ts";
import type { Scene } from "../../scene.ts";
import type { Dossier } from "../dossier.ts";

/** "21 Nov 2026 11:02Z" */
const wordMoment = (instant: string | null, locale: Locale): string | null =>
	instant && `${wordDay(instant, locale)} ${instant.slice(11, 16)}Z`;

/** How a feed has been read, and when it is asked next. */
export const feedDossier = (
	feed: FeedRow,
	{ words, locale }: Scene,
): Dossier => {
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
