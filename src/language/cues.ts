import type { Cue, CueTable } from "./cue.ts";
import { dealCues as enDeal } from "./en/cue/deal.ts";
import { financeCues as enFinance } from "./en/cue/finance.ts";
import { grammarCues as enGrammar } from "./en/cue/grammar.ts";
import { ignored as enIgnored } from "./en/cue/ignored.ts";
import { marketCues as enMarket } from "./en/cue/market.ts";
import { placeCues as enPlace } from "./en/cue/place.ts";
import { systemCues as enSystem } from "./en/cue/system.ts";
import { dealCues as zhDeal } from "./zh/cue/deal.ts";
import { financeCues as zhFinance } from "./zh/cue/finance.ts";
import { grammarCues as zhGrammar } from "./zh/cue/grammar.ts";
import { ignored as zhIgnored } from "./zh/cue/ignored.ts";
import { marketCues as zhMarket } from "./zh/cue/market.ts";
import { placeCues as zhPlace } from "./zh/cue/place.ts";
import { systemCues as zhSystem } from "./zh/cue/system.ts";

/** All that the rules need to know of one language's words. */
export type Vocabulary = Readonly<{
	tables: readonly CueTable[];
	/** Words that are no cue although they hold one. */
	ignored: readonly string[];
	/** Words that join names or figures into a list. */
	joiners: readonly string[];
	/** Glued before words of these classes it makes the figure a yearly one: 年营收, 年支出. */
	annualPrefix?: Readonly<{ word: string; before: readonly Cue[] }>;
	/** Written with spaces: a word is matched whole only. */
	spaced: boolean;
	/** A filler longer than this many characters is a long one. */
	longFiller: number;
}>;

export const english: Vocabulary = {
	tables: [enSystem, enDeal, enFinance, enMarket, enGrammar, enPlace],
	ignored: enIgnored,
	joiners: ["and", "&", "as well as", "or"],
	spaced: true,
	longFiller: 36,
};

export const chinese: Vocabulary = {
	tables: [zhSystem, zhDeal, zhFinance, zhMarket, zhGrammar, zhPlace],
	ignored: zhIgnored,
	joiners: ["与", "和", "及", "以及", "、", "并"],
	annualPrefix: {
		word: "年",
		before: ["revenue", "profit", "capex", "spend", "loss"],
	},
	spaced: false,
	longFiller: 14,
};
