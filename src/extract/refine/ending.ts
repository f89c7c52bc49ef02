import { tellsTalks } from "../../language/talks.ts";
import type { Draft } from "../rule/draft.ts";
import { textBetween } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { isOf, pairTold } from "../rule/status/dealtold.ts";

/** Told as it is, not as it is denied. */
const isEnded = (draft: Draft, ...fates: readonly string[]): boolean =>
	draft.kind === "status" &&
	!draft.denied &&
	fates.includes(draft.qualifier ?? "");

const partiesOf = ({ subject, object }: Draft): readonly string[] =>
	[subject, object].filter((name) => name !== null);

const sharesParty = (one: Draft, other: Draft): boolean =>
	partiesOf(other).some((name) => partiesOf(one).includes(name));

const isSameDeal = (one: Draft, other: Draft): boolean =>
	isOf(pairTold(one), partiesOf(other));

/** "Talks stalled over financing": why a deal was called off, not what became of it. */
const isOfTalks = ({ line, at }: Draft): boolean => {
	if (at === undefined) return false;
	const { from, to } = clauseAround(line, at);
	return tellsTalks(textBetween(line, from, to));
};

/** 甲骨文擴建喊卡 above a text on what was called off, and by whom: the body knows better what became of which deal. */
const isHeadlineOf = (headline: Draft, body: Draft): boolean =>
	headline.line.sentence.inTitle &&
	!body.line.sentence.inTitle &&
	isEnded(headline, "on-hold", "cancelled") &&
	isEnded(body, "cancelled") &&
	sharesParty(headline, body) &&
	!(headline.qualifier === body.qualifier && isSameDeal(headline, body));

const isHaltBefore = (halt: Draft, end: Draft): boolean =>
	isEnded(halt, "on-hold") &&
	isEnded(end, "cancelled") &&
	sharesParty(halt, end) &&
	(!isSameDeal(halt, end) || isOfTalks(halt));

/** Without endings that are only what another one tells better: a headline's, and the halt on the way to a deal's end. */
export const withoutEchoedEndings = (
	drafts: readonly Draft[],
): readonly Draft[] =>
	drafts.filter(
		(draft) =>
			!drafts.some(
				(other) => isHeadlineOf(draft, other) || isHaltBefore(draft, other),
			),
	);
