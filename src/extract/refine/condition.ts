import type { ConditionTable } from "../../language/condition.ts";
import { conditions as en } from "../../language/en/condition.ts";
import { conditions as zh } from "../../language/zh/condition.ts";
import { matchesOf } from "../../text/matches.ts";
import { type Condition, conditions } from "../claim.ts";
import type { Span } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";

const compile = (table: ConditionTable) =>
	conditions.flatMap((condition) =>
		table[condition].map((source) => ({
			condition,
			pattern: new RegExp(source, "giu"),
		})),
	);
const languages = { en: compile(en), zh: compile(zh) } as const;

type Found = Span & Readonly<{ condition: Condition }>;

const gapBetween = (a: Span, b: Span): number =>
	Math.max(a.start - b.end, b.start - a.end);

/** What a line makes conditions, the one nearest to a draft in front. */
const conditionsOf = (
	draft: Draft,
	lang: keyof typeof languages,
): readonly Found[] => {
	const { text, sentence } = draft.line;
	return languages[lang]
		.flatMap(({ condition, pattern }) =>
			matchesOf(pattern, text).map(({ 0: words, index }) => ({
				condition,
				start: sentence.start + index,
				end: sentence.start + index + words.length,
			})),
		)
		.sort((a, b) => gapBetween(a, draft) - gapBetween(b, draft));
};

/** The first money of a plan with what it waits for, where its sentence tells: the papers signed, or the first gigawatt running. */
export const withCondition = (
	draft: Draft,
	lang: keyof typeof languages,
): Draft => {
	if (draft.kind !== "tranche" || draft.qualifier !== "first") return draft;
	const [nearest] = conditionsOf(draft, lang);
	if (nearest === undefined) return draft;
	return {
		...draft,
		upon: nearest.condition,
		start: Math.min(draft.start, nearest.start),
		end: Math.max(draft.end, nearest.end),
	};
};
