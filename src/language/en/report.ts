/** What English says of a company's reports, and of what they are. */

/** A report on a quarter or a half-year: "posted fourth-quarter results". */
export const reports =
	/\b(?:results?|earnings|(?:quarter|half|period|months)[^,;.]{0,12} (?:was|were) (?:strong|weak|mixed|solid|good|bad|impressive|disappointing)|reported|reports?|posts?|posted|(?:headline|key) (?:numbers|figures)|numbers at a glance)\b/i;

/** What titles call a digest of one: "executive summary", "call notes". */
export const digests =
	/\b(?:summary|recap|(?:earnings |conference )?call|notes|highlights|takeaways|key points|at a glance|by the numbers|snapshot|scorecard|review)\b/i;

/** "Annual results": the report is on the last year. */
export const annual =
	/\b(?:annual|full-year|yearly) (?:results?|earnings|report|figures)\b/i;

/** Puts a figure into the quarter under report: "a loss for the quarter". */
export const inTerm =
	/\b(?:(?:in|for|during|over) (?:the|that|this) (?:\w+ )?(?:quarter|period|half)(?! of|-|'s)|quarterly (?:net |operating )?(?:revenues?|sales|profits?|income|earnings|loss(?:es)?))\b/i;

/** Before a figure: it is of another time than the one under report. */
export const elsewhen =
	/\b(?:expect(?:s|ed|ing)?|sees?|guid(?:es?|ed|ing|ance)|forecasts?|forecasted|outlook|project(?:s|ed|ing)|predict(?:s|ed)?|targets?|aims?|hopes?|will|would|should|could|may|might|annuali[sz]ed|run[- ]rate|a year|per year|last|since|cumulative|so far)\b|ARR/i;
