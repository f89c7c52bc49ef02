/** What English says around a power, of whether it is that of a first part. */

const starts =
	"(?:start|begin|launch|open|kick)(?:s|ed|ing|ning|es)?|(?:go|goes|going|come|comes|coming) (?:live|online)|opening|launch";
const work =
	"(?: off)?(?: (?:commercial )?(?:operations?|services?|production|work|life))?";
const place = "(?: (?:in|from|by|at|during|around|on) [^,;:]{3,40}?)?";
const size =
	"(?:an? |the |its |some |about |around |roughly |approximately |up to |at least |more than |over |just )*(?:(?:initial |total |starting )?(?:capacity|load|power|size|draw) of )?(?:about |around |roughly |approximately |some |up to |at least |more than |over )?";

/** Before the figure: "begin operations in 2026 with", "launch with a capacity of", "start at". */
export const opened = new RegExp(
	`\\b(?:(?:${starts})${work}(?: there| here)?${place} with|start(?:s|ing)?(?: (?:off|out))?${place} (?:at|from)) ${size}(?:initial )?$`,
	"i",
);

/** Before the figure: "an initial capacity of". */
export const initial =
	/\b(?:an|the|its|their) initial (?:[a-z]+ )?(?:capacity|size|load|power|deployment|build|build-?out|draw|commitment) (?:of|at) (?:up to |about |around |roughly |some |at least |more than )?$/i;

/** Behind the figure: "100 MW to begin with", "300 MW initially". */
export const atFirst =
	/^(?: of (?:[a-z]+ ){0,2}[a-z]+)? (?:to (?:begin|start) with\b|to start\b(?! (?:in|by|on|from|with|its|operations?)\b)|at first\b|initially\b(?! (?:planned|announced|agreed|approved|proposed|expected|reported|set)))/i;

/** Behind the figure: "of capacity for the tenant at that site, the first tranche", "which makes up the first phase". */
export const apposedFirst =
	/^[^,;.:\d]{0,72}?,? (?:(?<=, )|(?:which|that) (?:makes? up|is|are|forms?|marks?|represents?|covers?) |as )(?:the|its|an?) (?:first|initial|opening) (?:phase|stage|tranche|batch|step)\b/i;

/** A part of the plan: "the first phase", "the initial build-out". */
export const part =
	/phase|stage|tranche|batch|step|build-?out|\b(?:initial|first) (?:building|block|data hall)\b/i;

/** "Phase", "stage" alone. */
export const phase = /\b(?:phase|stage)\b/i;

/** First systems. */
export const firstSystems = /first systems?/i;

/** Behind the figure: "the first gigawatt-scale cluster". */
export const ofKind =
	/^(?:[- ](?:scale|class|size|sized|plus)\b|\+? (?:AI |training |single |coherent |compute |computing )*(?:super)?clusters?\b)/i;

/** A site comes alive. */
export const operation =
	/\b(?:(?:begin|start|enter|go into|come into|commence) (?:commercial )?(?:operat(?:ing|ions?)|service)|(?:come|be) (?:online|energi[sz]ed|operational|up and running))\b/i;
