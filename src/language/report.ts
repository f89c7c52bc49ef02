import * as en from "./en/report.ts";
import * as zh from "./zh/report.ts";

/** Tells of a company's report on a quarter or a half-year: "posted fourth-quarter results". */
export const tellsReport = (text: string): boolean =>
	en.reports.test(text) || zh.reports.test(text);

/** A title of what a quarter's report holds: "Q2 2025: executive summary", "call notes, Q3 2025". */
export const titlesReport = (title: string): boolean =>
	tellsReport(title) || en.digests.test(title) || zh.digests.test(title);

/** "Annual results": the report is on the last year. */
export const tellsAnnualReport = (text: string): boolean =>
	en.annual.test(text) || zh.annual.test(text);

/** Puts a figure into the quarter under report: "quarterly revenue", "a loss for the quarter". */
export const isOfReportedTerm = (text: string): boolean =>
	en.inTerm.test(text) || zh.inTerm.test(text);

/** Words before a figure that tell it of another time than the one under report. */
export const isOfOtherTime = (text: string): boolean =>
	en.elsewhen.test(text) || zh.elsewhen.test(text);
