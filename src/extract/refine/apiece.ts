import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { sharersOf } from "../rule/following/sharers.ts";

const shared: ReadonlySet<Kind> = new Set([
	"capacity",
	"chips",
	"purchase",
	"spending",
]);

/** "G42 and Humain may each buy 35,000 chips": what is told of one of a list is told of every one. */
export const withEach = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.flatMap((draft) => {
		const { kind, subject, object, line, at } = draft;
		if (at === undefined || subject === null || !shared.has(kind)) return draft;
		const sharers = new Set(sharersOf(line, at));
		if (!sharers.delete(subject)) return draft;
		if (object !== null) sharers.delete(object);
		return [
			draft,
			...[...sharers].map((name) => ({ ...draft, subject: name })),
		];
	});
