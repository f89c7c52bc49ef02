const reports =
	/\b(?:results?|earnings|(?:quarter|half|period|months)[^,;.]{0,12} (?:was|were) (?:strong|weak|mixed|solid|good|bad|impressive|disappointing)|reported|reports?|posts?|posted|(?:headline|key) (?:numbers|figures)|numbers at a glance)\b|财报|季报|半年报|中报|业绩|成绩单|营收|营业收入|净利|净亏损/i;
const digests =
	/\b(?:summary|recap|(?:earnings |conference )?call|notes|highlights|takeaways|key points|at a glance|by the numbers|snapshot|scorecard|review)\b/i;
const annual =
	/\b(?:annual|full-year|yearly) (?:results?|earnings|report|figures)\b|年报|全年业绩|年度业绩/i;
const inTerm =
	/\b(?:(?:in|for|during|over) (?:the|that|this) (?:\w+ )?(?:quarter|period|half)(?! of|-|'s)|quarterly (?:net |operating )?(?:revenues?|sales|profits?|income|earnings|loss(?:es)?))\b|当季|该季|单季|季内|期内/i;
const elsewhen =
	/\b(?:expect(?:s|ed|ing)?|sees?|guid(?:es?|ed|ing|ance)|forecasts?|forecasted|outlook|project(?:s|ed|ing)|predict(?:s|ed)?|targets?|aims?|hopes?|will|would|should|could|may|might|annuali[sz]ed|run[- ]rate|a year|per year|last|since|cumulative|so far)\b|预计|预估|预测|料将|指引|展望|财测|目标|有望|可望|将|计划|年化|每年|年度|全年|累计|以来|迄今|未来|上一|上年|去年|下一|下季|明年|长期|曾|ARR/i;

/** Tells of a company's report on a quarter or a half-year: "posted fourth-quarter results". */
export const tellsReport = (text: string): boolean => reports.test(text);

/** A title of what a quarter's report holds: "Q2 2025: executive summary", "call notes, Q3 2025". */
export const titlesReport = (title: string): boolean =>
	tellsReport(title) || digests.test(title);

/** "Annual results": the report is on the last year. */
export const tellsAnnualReport = (text: string): boolean => annual.test(text);

/** Puts a figure into the quarter under report: "quarterly revenue", "a loss for the quarter". */
export const isOfReportedTerm = (text: string): boolean => inTerm.test(text);

/** Words before a figure that tell it of another time than the one under report. */
export const isOfOtherTime = (text: string): boolean => elsewhen.test(text);
