import type { Draft } from "../../rule/draft.ts";
import { greatest } from "../likelihood.ts";
import { type Around, settingOf } from "../setting.ts";
import { candidatesOf, isSameTime, timed } from "./candidate.ts";

/** What speaks for the time that the rules found beside all that was learnt, in nats. */
const trust = 1;

/** Claims with the times that are likeliest, those that the rules found among them. */
export const chooseTimes = (
	drafts: readonly Draft[],
	around: Omit<Around, "told">,
): readonly Draft[] => {
	const told: Draft[] = [];
	for (const draft of drafts) {
		if (!timed.has(draft.kind)) {
			told.push(draft);
			continue;
		}
		const setting = settingOf(draft, around);
		const candidates = candidatesOf(setting, { ...around, told });
		const scores = Float64Array.from(
			candidates,
			({ look, when }) =>
				around.weights.times.weigh(look) +
				(isSameTime(when, draft.when) ? trust : 0),
		);
		const { when: _, ...rest } = draft;
		const when = candidates[greatest(scores)]?.when ?? null;
		told.push(when === null ? rest : { ...rest, when });
	}
	return told;
};
