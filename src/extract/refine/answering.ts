import {
	guarantees,
	isGuarantee,
	tellsUnsold,
} from "../../language/guarantor.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line, Token } from "../rule/line/line.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";
import { isAnsweredFor } from "./guarantor.ts";

const ofSystems: ReadonlySet<Draft["kind"]> = new Set([
	"capacity",
	"milestone",
	"chips",
]);

const deals: ReadonlySet<Draft["kind"]> = new Set([
	"purchase",
	"investment",
	"acquisition",
	"spending",
]);

/** Whether a line names a company only as who answers for what others owe. */
const onlyAnswers = (
	{ tokens, text, sentence: { start } }: Line,
	company: string | null,
): boolean => {
	const places = tokens.filter(({ name }) => name === company);
	const answers = ({ mention, ...token }: Token): boolean => {
		const span = mention ?? token;
		return guarantees(
			text.slice(0, span.start - start),
			text.slice(span.end - start),
		);
	};
	return places.length > 0 && places.every(answers);
};

/** Who else is named beside the other party, if exactly one is. */
const otherThan = (
	{ names }: Line,
	parties: readonly (string | null)[],
): string | null => {
	const [other, ...more] = names.filter((name) => !parties.includes(name));
	return other === undefined || more.length > 0 ? null : other;
};

/** 英伟达将为CoreWeave未售出的63亿美元算力兜底: an order of who answers for it; otherwise no order is told. */
const ofUnsold = (draft: Draft): Draft | null =>
	tellsUnsold(draft.line.text)
		? { ...draft, subject: draft.object, object: draft.subject }
		: null;

/** "Nvidia will guarantee OpenAI's leases of 2 GW", "N's contract with O is backstopped by Google": the guarantor supplies nothing and runs nothing. */
const righted = (draft: Draft): Draft | null => {
	const { kind, subject, object, line } = draft;
	if (deals.has(kind) && isAnsweredFor(draft)) return null;
	if (kind === "purchase" && onlyAnswers(line, object)) return ofUnsold(draft);
	if (!ofSystems.has(kind)) return draft;
	if (onlyAnswers(line, object)) return { ...draft, object: null };
	if (!onlyAnswers(line, subject)) return draft;
	const other = otherThan(line, [subject, object]);
	return other === null ? null : { ...draft, subject: other };
};

/** "A $3.2 billion backstop": nobody pays it, whoever gives it. */
const isOfGuarantee = ({ kind, line, at }: Draft): boolean =>
	at !== undefined &&
	deals.has(kind) &&
	isGuarantee(textBefore(line, at), textBehind(line, at));

/** Claims without those who only answer for what others owe, and without the sums answered for. */
export const withoutGuarantors = (
	drafts: readonly Draft[],
	{ guarantors }: Pick<Notes, "guarantors">,
): readonly Draft[] =>
	guarantors.size === 0
		? drafts.filter((draft) => !isOfGuarantee(draft))
		: drafts.flatMap((draft) => righted(draft) ?? []);
