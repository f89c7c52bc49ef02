import * as en from "./en/table.ts";
import * as zh from "./zh/table.ts";

const change = new RegExp(
	`^[^\\p{L}\\p{N}]*(?:${en.change}|${zh.change})(?![\\p{Ll}])`,
	"iu",
);
const empty = new RegExp(`^(?:${en.empty}|${zh.empty})?$`, "i");
const period = new RegExp(`(?:19|20)\\d\\d|${en.period}|${zh.period}`, "i");

/** Whether a column's header makes its figures changes or comparisons of others, and none of a measure. */
export const tellsChange = (header: string): boolean => change.test(header);

/** Whether a header only says that there is something to read. */
export const saysNothing = (header: string): boolean => empty.test(header);

/** Whether a header tells of when its column is, or whose figure of one measure it is: each cell is then a figure of its own. */
export const tellsPeriod = (header: string): boolean => period.test(header);
