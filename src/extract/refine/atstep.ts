import { paidAtEach, paidEachTime } from "../../language/en/step.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";

const isPaidInSteps = ({ kind, line, at }: Draft): boolean =>
	kind === "investment" &&
	at !== undefined &&
	(paidAtEach.test(textBehind(line, at)) ||
		paidEachTime.test(textBefore(line, at)));

/** "Wires $20 million to Vessel at each of five milestones": so much at every step, not in all. */
export const asSteps = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) =>
		isPaidInSteps(draft)
			? { ...draft, kind: "tranche", qualifier: "each" }
			: draft,
	);
