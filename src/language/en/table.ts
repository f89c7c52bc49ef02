/** What English says at the head of columns. Pattern sources; in any case. */

/** How two other columns differ. */
export const change =
	"y ?[/o-] ?y|q ?[/o-] ?q|yoy|qoq|change|chg|growth|increase|decrease|difference|variance|var|delta|vs|margin";

/** Nothing of what stands below. */
export const empty =
	"value|amount|figure|figures|number|numbers|details?|data|info|information|description|total|result|results|notes?";

/** Of when a column is, or whose figure of one measure it is. */
export const period =
	"(?<![A-Za-z\\d])(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY ?'?\\d\\d)(?!\\d)|(?<![a-z])(?:actual|reported|estimates?|estimated|consensus|expected|forecast|guidance|prior year|year ago|a year ago|last year|this year|previous|current|prior)(?![a-z])";

/** What may head a column where only spaces part the columns: times, and what tells results and changes apart. */
export const columnHeader =
	"(?:Q[1-4]|[1-4]Q|FY|H[12]|[12]H)[ -]?'?(?:20)?\\d\\d|20\\d\\d[EF]?|Y[o/-]?Y|Q[o/-]?Q|(?:% )?Change|Growth|Actual|Reported|Estimates?|Consensus|Expected|Forecast";
