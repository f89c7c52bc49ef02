import type { Notes } from "./notes.ts";
import { inOneDirection } from "./refine/direction.ts";
import { withOwnWorth } from "./refine/giant.ts";
import { withLeases } from "./refine/lease.ts";
import { asMarketValues } from "./refine/marketvalue.ts";
import { mergeFacts } from "./refine/merge.ts";
import { asRunRates } from "./refine/runrate.ts";
import { withTenants } from "./refine/tenant.ts";
import type { Draft } from "./rule/draft.ts";
import { chooseParties } from "./weigh/party/choose.ts";
import type { Weights } from "./weigh/weights.ts";
import { chooseTimes } from "./weigh/when/choose.ts";

/** What an article says, one draft a fact, with the parties and times that are likeliest. */
export const factsOf = (
	{ drafts, guarantors, ...around }: Notes,
	weights: Weights,
): readonly Draft[] => {
	const weighing = { ...around, weights };
	const likeliest = chooseParties(mergeFacts(drafts), weighing);
	const leased = withLeases(withTenants(likeliest), around.main, guarantors);
	const measured = asMarketValues(withOwnWorth(leased, around.lines));
	const chosen = asRunRates(inOneDirection(measured));
	// Two wordings with the right parties may turn out to be one fact.
	return mergeFacts(chooseTimes(chosen, weighing));
};
