/** What English says around a power, of all that a landlord's site could have, whoever rents a part of it. */

const may =
	"(?:could|can|may|might|(?:is |was )?(?:designed|expected|able|planned|intended|permitted|zoned|built) to|(?:has|with|have) (?:the )?(?:room|potential|capacity|ability|scope|space) (?:to|for)|is to|will)";
const grow =
	"(?:support|scale|expand|grow|reach|hold|accommodate|go|be (?:expanded|scaled|extended))";
const site =
	"(?:propert(?:y|ies)|sites?|campus(?:es)?|facilit(?:y|ies)|complex|grounds?|land|park|location)";

/** Before the figure: "the property could support up to", "the campus, dubbed Lark Hill, is designed to scale up to". */
export const scalesTo = new RegExp(
	`\\b(?:the|this|its|entire|whole) (?:[\\w-]+ ){0,3}${site}\\b[^;.]{0,50}? ${may} (?:eventually |ultimately |one day |later |in time )?${grow}\\b[^,;.]{0,24}$`,
	"i",
);

/** Before the figure: "its pipeline stands at", "authorized capacity is now". */
export const inAll =
	/\b(?:pipeline|portfolio|(?:authori[sz]ed|approved|permitted) (?:power |grid )?capacity)\b(?: (?:of|is|are|was|stands?|stood|totals?|exceeds?|amounts? to|comes? to|now|at|has|reached|grown to|up to|over|more than|about|around|roughly|approximately|some|nearly|in all))* $/i;

/** Behind the figure: "the company's 2.4 GW pipeline". */
export const inAllBehind =
	/^\+?(?: (?:of|in|development|power|site|total|growth|project|active|global|a))* (?:pipeline|portfolio)\b/i;
