import type { OfferTable } from "../offer.ts";

const refused =
	"(?:reject(?:s|ed|ing)|turn(?:s|ed|ing) down|spurn(?:s|ed|ing)|rebuff(?:s|ed|ing)|snub(?:s|bed|bing)|vot(?:es|ed|ing) (?:down|against)|refus(?:es|ed|ing) to accept|declin(?:es|ed|ing)|refus(?:es|ed|ing)|rejection of|(?:throw(?:s|n|ing)?|threw) out|brush(?:es|ed|ing) (?:off|aside)|knock(?:s|ed|ing) back|fend(?:s|ed|ing) off)";
const undecided =
	"(?:reject|turn down|spurn|rebuff|accept(?:s|ed|ing)?|approv(?:es?|ed|ing)|agree[sd]? to|back(?:s|ed|ing)|welcom(?:es|ed|ing)|receiv(?:es?|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|review(?:s|ed|ing)?|(?:declin|refus)(?:es|ed|ing) to comment on)";
const owners =
	"(?:board(?: of directors)?|directors|shareholders|stockholders|holders|investors|owners|management)";

/** Words within a clause; none by which something else than an offer is answered. */
const words = (most: number): string =>
	`(?:(?!(?:that|whether|regulators?|courts?|judges?|governments?|claims?|reports?|rumou?rs?|to|and|but|which|who)\\b)[^\\s,;:⟦⟧]+ ){0,${most}}?`;
const offer = `${words(7)}(?:takeover|buyout|acquisition|merger|offers?|bids?|proposals?|approach(?:es)?|overtures?)\\b`;
/** For whom answers it. */
const ownOffer = `${offer}(?! (?:for|of|to (?:buy|acquire)) ⟦)`;
const target = `⟦(?<target>\\d+)⟧(?:['’]s?)?`;
const bidder = "⟦(?<bidder>\\d+)⟧";
/** From the target to its answer. */
const head = `(?:denied (?:that |having )?)?${words(8)}(?:to )?`;
const answer = `(?:(?<refused>${refused})|${undecided})`;
const been = "(?:is|was|were|been|being|be|got)";

export const offers: OfferTable = {
	answered: [
		// "N's board rejected K's takeover offer".
		`${target} ${head}${answer} (?:(?:an?|the) )?${bidder}['’]s? ${ownOffer}`,
		// "N turned down a takeover bid from K".
		`${target} ${head}${answer} ${offer}(?: (?:of|worth|valued at)(?: [^\\s,:;⟦⟧]+){1,4}?)?(?: made)? (?:from|by) (?:the |an? )?${words(2)}${bidder}`,
		// "K's offer for N was rejected by its board".
		`${bidder}['’]s? ${offer} (?:for|of) ${target} ${words(3)}${been} ${words(1)}(?<refused>${refused})`,
		// "K's takeover offer was turned down by N".
		`${bidder}['’]s? ${offer} ${words(3)}${been} ${words(1)}(?<refused>${refused}) by (?:the )?(?:${owners} of )?${target}`,
	],
	takeover: "\\b(?:takeover|buyout|acquisition|merger|bids?)\\b",
};
