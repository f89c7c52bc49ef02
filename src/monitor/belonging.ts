import type { ReadArticle } from "../store/article.ts";
import { plain } from "../text/plain.ts";
import { mentionedBy } from "../topic/mention.ts";
import type { Topic } from "../topic/topic.ts";

type Belonging = (read: ReadArticle) => boolean;

/** An article belongs that tells something of a party, or speaks of the topic at all. */
const belongingTo = (topic: Topic): Belonging => {
	const names = new Set(topic.parties.map(({ name }) => plain(name)));
	const isParty = (name: string | undefined): boolean =>
		name !== undefined && names.has(plain(name));
	const isMentioned = mentionedBy(topic);
	return ({ claims, article }) =>
		claims.some(({ subject, object }) => isParty(subject) || isParty(object)) ||
		isMentioned(article);
};

/** Of each topic, since words to look for are costly to put together. */
const belongings = new WeakMap<Topic, Belonging>();

const belongingIn = (topic: Topic): Belonging => {
	const belongs = belongings.get(topic) ?? belongingTo(topic);
	belongings.set(topic, belongs);
	return belongs;
};

/** The same article, telling nothing where it is of something else than the topic, as general feeds bring it. */
export const asOfTopic = (read: ReadArticle, topic: Topic): ReadArticle =>
	read.claims.length === 0 || belongingIn(topic)(read)
		? read
		: { ...read, claims: [], sketch: null };
