import type { Cue, CueTable } from "./cue.ts";
import { dealCues as enDeal } from "./en/cue/deal.ts";
import { financeCues as enFinance } from "./en/cue/finance.ts";
import {
	grammarCues as enGrammar,
	joiners as enJoiners,
} from "./en/cue/grammar.ts";
import { ignored as enIgnored } from "./en/cue/ignored.ts";
import { marketCues as enMarket } from "./en/cue/market.ts";
import { placeCues as enPlace } from "./en/cue/place.ts";
import { systemCues as enSystem } from "./en/cue/system.ts";
import { dealCues as zhDeal } from "./zh/cue/deal.ts";
import { annualPrefix, financeCues as zhFinance } from "./zh/cue/finance.ts";
import {
	grammarCues as zhGrammar,
	joiners as zhJoiners,
} from "./zh/cue/grammar.ts";
import { ignored as zhIgnored } from "./zh/cue/ignored.ts";
import { marketCues as zhMarket } from "./zh/cue/market.ts";
import { placeCues as zhPlace } from "./zh/cue/place.ts";
import { systemCues as zhSystem } from "./zh/cue/system.ts";

/** A word that, glued before those of some classes, makes the figure a yearly one: 年营收. */
export type AnnualPrefix = Readonly<{ word: string; before: readonly Cue[] }>;

/** All that the rules need to know of one language's words. */
export type Vocabulary = Readonly<{
	tables: readonly CueTable[];
	/** Words that are no cue although they hold one. */
	ignored: readonly string[];
	/** Words that join names or figures into a list. */
	joiners: readonly string[];
	annualPrefix?: AnnualPrefix;
	/** Written with spaces: a word is matched whole only. */
	spaced: boolean;
	/** A filler longer than this many characters is a long one. */
	longFiller: number;
}>;

export const english: Vocabulary = {
	tables: [enSystem, enDeal, enFinance, enMarket, enGrammar, enPlace],
	ignored: enIgnored,
	joiners: enJoiners,
	spaced: true,
	longFiller: 36,
};

export const chinese: Vocabulary = {
	tables: [zhSystem, zhDeal, zhFinance, zhMarket, zhGrammar, zhPlace],
	ignored: zhIgnored,
	joiners: zhJoiners,
	annualPrefix,
	spaced: false,
	longFiller: 14,
};
