/** Headers of columns that tell how two others differ, and no figure of a measure. */
const change =
	/^[^\p{L}\p{N}]*(?:y ?[/o-] ?y|q ?[/o-] ?q|yoy|qoq|change|chg|growth|increase|decrease|difference|variance|var|delta|vs|margin|同比|环比|同期比|增长|增幅|涨幅|变动|变化|增减)(?![\p{Ll}])/iu;
/** Headers that say nothing of what stands below them. */
const empty =
	/^(?:value|amount|figure|figures|number|numbers|details?|data|info|information|description|total|result|results|notes?|数值|金额|数据|数字|详情|说明|内容|备注)?$/i;
const period =
	/(?:19|20)\d\d|(?<![A-Za-z\d])(?:Q[1-4]|[1-4]Q|H[12]|[12]H|FY ?'?\d\d)(?!\d)|\d\d?月|季|(?<![a-z])(?:actual|reported|estimates?|estimated|consensus|expected|forecast|guidance|prior year|year ago|a year ago|last year|this year|previous|current|prior)(?![a-z])|去年|今年|预期|实际/i;

/** Whether a column's header makes its figures changes or comparisons of others. */
export const tellsChange = (header: string): boolean => change.test(header);

/** Whether a header only says that there is something to read. */
export const saysNothing = (header: string): boolean => empty.test(header);

/** Whether a header tells of when its column is, or whose figure of one measure it is: each cell is then a figure of its own. */
export const tellsPeriod = (header: string): boolean => period.test(header);

/** What may head a column where only spaces part the columns: times, and what tells results and changes apart. Pattern source. */
export const columnHeader =
	"(?:Q[1-4]|[1-4]Q|FY|H[12]|[12]H)[ -]?'?(?:20)?\\d\\d|20\\d\\d[EF]?|Y[o/-]?Y|Q[o/-]?Q|(?:% )?Change|Growth|Actual|Reported|Estimates?|Consensus|Expected|Forecast";
