import { isPaidPart } from "../../language/paidpart.ts";
import type { Draft } from "../rule/draft.ts";
import { sizeOf } from "../rule/following/furthersum.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";

const isPart = ({ kind, line, at }: Draft): boolean =>
	kind === "spending" &&
	at !== undefined &&
	isPaidPart(textBefore(line, at), textBehind(line, at));

/** "Microsoft has so far paid $11.6 billion of the $13 billion it promised OpenAI": put into the same company as the whole. */
export const asPaidParts = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		if (!isPart(draft)) return draft;
		const whole = drafts.find(
			(other) =>
				other.kind === "investment" &&
				other.line === draft.line &&
				other.subject === draft.subject &&
				!other.denied &&
				sizeOf(other) > sizeOf(draft),
		);
		if (whole === undefined) return draft;
		const { qualifier: _, when: _when, ...rest } = draft;
		return { ...rest, kind: "investment", object: whole.object };
	});
