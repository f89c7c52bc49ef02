import type { Notes } from "./notes.ts";
import { mended } from "./refine/mend.ts";
import { mergeFacts } from "./refine/merge.ts";
import type { Draft } from "./rule/draft.ts";
import { chooseParties } from "./weigh/party/choose.ts";
import type { Weights } from "./weigh/weights.ts";
import { chooseTimes } from "./weigh/when/choose.ts";

/** What an article says, one draft a fact, with the parties and times that are likeliest. */
export const factsOf = (notes: Notes, weights: Weights): readonly Draft[] => {
	const weighing = { ...notes, weights };
	const likeliest = chooseParties(mergeFacts(notes.drafts), weighing);
	// Two wordings with the right parties may turn out to be one fact.
	return mergeFacts(chooseTimes(mended(likeliest, notes), weighing));
};
