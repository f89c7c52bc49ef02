const reports =
	/\b(?:results?|earnings|(?:quarter|half|period|months)[^,;.]{0,12} (?:was|were) (?:strong|weak|mixed|solid|good|bad|impressive|disappointing)|reported|reports?|posts?|posted|(?:headline|key) (?:numbers|figures)|numbers at a glance)\b/i;
const annual =
	/\b(?:annual|full-year|yearly) (?:results?|earnings|report|figures)\b/i;
const inTerm =
	/\b(?:(?:in|for|during|over) (?:the|that|this) (?:\w+ )?(?:quarter|period|half)(?! of|-|'s)|quarterly (?:net |operating )?(?:revenues?|sales|profits?|income|earnings|loss(?:es)?))\b/i;
const elsewhen =
	/\b(?:expect(?:s|ed|ing)?|sees?|guid(?:es?|ed|ing|ance)|forecasts?|forecasted|outlook|project(?:s|ed|ing)|predict(?:s|ed)?|targets?|aims?|hopes?|will|would|should|could|may|might|annuali[sz]ed|run[- ]rate|a year|per year|last|since|cumulative|so far)\b/i;

/** Tells of a company's report on a quarter or a half-year: "posted fourth-quarter results". */
export const tellsReport = (text: string): boolean => reports.test(text);

/** "Annual results": the report is on the last year. */
export const tellsAnnualReport = (text: string): boolean => annual.test(text);

/** Puts a figure into the quarter under report: "quarterly revenue", "a loss for the quarter". */
export const isOfReportedTerm = (text: string): boolean => inTerm.test(text);

/** Words before a figure that tell it of another time than the one under report. */
export const isOfOtherTime = (text: string): boolean => elsewhen.test(text);
