/** What a share does. Pattern source. */
export const moved =
	"(?:rose|fell|gained|jumped|surged|slid|dropped|climbed|tumbled|plunged|soared|rallied|slipped|advanced|sank|lost|added|tanked|dived|crashed|shed|popped|spiked|skyrocketed|slumped|leapt|leaped|declined|eased|retreated|rebounded)";

/** The same in headlines, of one share or of several: "stock soars", "shares jump". Pattern source. */
export const moves =
	"(?:rises?|falls?|gains?|jumps?|surges?|slides?|drops?|climbs?|tumbles?|plunges?|soars?|rall(?:y|ies)|slips?|advances?|sinks?|tanks?|dives?|crash(?:es)?|pops?|spikes?|slumps?|leaps?|declines?|retreats?|rebounds?)";
