import type { Draft } from "../rule/draft.ts";
import { holdsAny } from "../rule/line/pick.ts";
import { setOf } from "../rule/line/symbolclass.ts";

const ends = new Set([",", ";"]);

/** The first token of a claim's words, by place; -1 for none. */
const firstOf = ({ line, start }: Draft): number =>
	line.tokens.findIndex((token) => token.start >= start);

const isParty = (name: string, { subject, object }: Draft): boolean =>
	name === subject || name === object;

const each = setOf("each");

/** Whether the words from a place on tell what holds for each of several: the others stand ahead of them. */
const isOfEach = ({ line, end }: Draft, from: number): boolean =>
	holdsAny(
		line,
		each,
		from,
		line.tokens.findLastIndex((token) => token.start < end) + 1,
	);

/** The place of the comma behind a clause that names nobody but strangers, and no figure of the claim; -1 for none within the claim's words, or where they tell of each. */
const endOfLeadIn = (draft: Draft, first: number): number => {
	const { line, at, end } = draft;
	for (let place = first; place < line.tokens.length; place += 1) {
		const token = line.tokens[place];
		if (token === undefined || token.end > end || place === at) return -1;
		if (token.name !== undefined && isParty(token.name, draft)) return -1;
		if (ends.has(line.symbols[place] ?? ""))
			return isOfEach(draft, place) ? -1 : place;
	}
	return -1;
};

/**
 * 英特尔，另向英国公司Nscale投资近7亿美元: where the words that carry a claim open with the rest of a clause about somebody else, they
 * begin behind it, or they would read as that one's deed. A claim without a figure may rest on a thing named in there: 台積電代工的首款
 * 自研晶片，預計2026年底.
 */
export const withoutLeadIn = (draft: Draft): Draft => {
	if (draft.at === undefined) return draft;
	const first = firstOf(draft);
	if (draft.line.tokens[first]?.name === undefined) return draft;
	const comma = draft.line.tokens[endOfLeadIn(draft, first)];
	return comma === undefined || comma.end >= draft.end
		? draft
		: { ...draft, start: comma.end };
};
