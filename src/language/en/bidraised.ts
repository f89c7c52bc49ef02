import type { RaiseTable } from "../bidraised.ts";

const raised =
	"(?:rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:es?|ed|ing)|sweeten(?:s|ed|ing)?|improv(?:es?|ed|ing)|bump(?:s|ed|ing)?(?: up)?|up(?:s|ped|ping)|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|trim(?:s|med|ming)?)";

/** Within a clause; none by which a bid is for less than all of a company, or somebody else's. */
const words = (most: number): string =>
	`(?:(?!(?:and|but|that|which|who|after|stake|shares?|stock|chips?|capacity)\\b)[^\\s,;:⟦⟧]+ ){0,${most}}?`;
const offer = "(?:offer|bid|proposal)\\b";
const refused =
	"(?<refused>(?:not|never|no longer|(?:wo|would|did|does|do)n['’]t|refus(?:es|ed|ing) to|declin(?:es|ed|ing) to|rul(?:es|ed|ing) out) )?";

const outbids =
	"(?:challeng(?:es?|ed|ing)|counter(?:s|ed|ing)?|outbid(?:s|ding)?|trump(?:s|ed|ing)?|top(?:s|ped|ping)?|beat(?:s|ing)?|exceed(?:s|ed|ing)?|rival(?:s|ed|ing)?)";
const preferred =
	"(?:(?:support|preference) for|support(?:s|ed|ing)?|back(?:s|ed|ing)?|recommend(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|accept(?:s|ed|ing)?|endors(?:es|ed|ing))";
const offered = `(?<offered>with (?:an? |its )?${words(6)}${offer})`;

export const raises: RaiseTable = {
	raised: [
		// "K has raised its takeover offer for N".
		`⟦(?<bidder>\\d+)⟧ ${words(4)}${refused}${words(1)}${raised} ${words(6)}${offer} (?:for|of|to (?:buy|acquire|take over)) (?:the )?⟦(?<target>\\d+)⟧`,
		// "K lifts N offer".
		`⟦(?<bidder>\\d+)⟧ ${words(3)}${refused}${words(1)}${raised} (?:its |the )?⟦(?<target>\\d+)⟧(?:['’]s?)? ${words(2)}${offer}`,
		// "K challenges L with a $13 billion offer for N".
		`⟦(?<bidder>\\d+)⟧ ${words(2)}${outbids} ⟦\\d+⟧(?:['’]s? ${words(3)}${offer})? ${offered} (?:for|to (?:buy|acquire|take over)) (?:the )?⟦(?<target>\\d+)⟧`,
		// "K topped L's $45 billion offer for N with a $50 billion bid".
		`⟦(?<bidder>\\d+)⟧ ${words(2)}${outbids} ⟦\\d+⟧['’]s? ${words(6)}${offer} for (?:the )?⟦(?<target>\\d+)⟧ ${offered}`,
		// "N rejected L's offer and reaffirmed its support for K's $16 billion bid".
		`⟦(?<target>\\d+)⟧[^,;:⟦⟧]*\\b(?:reject|rebuff|spurn|turn)[^,;:⟦⟧]*⟦\\d+⟧['’]s? ${words(6)}${offer} (?:and|but) ${words(4)}${preferred} (?:the )?⟦(?<bidder>\\d+)⟧['’]s? (?<offered>${words(6)}${offer})`,
	],
	step: /(?:^|\s)(?:to|from) (?:(?:about|around|roughly|nearly|almost|some|at least|more than|as much as|up to) ){0,2}$/i,
};
