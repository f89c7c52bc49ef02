import * as en from "./en/byline.ts";
import * as zh from "./zh/byline.ts";

/** A date in figures behind the words that pages set before it: 发表于 2025-9-28. Year, month and day are its groups. */
export const publishedInFigures = new RegExp(
	`(?:${zh.published}|${en.published})[^\\d\\n]{0,12}(\\d{4})[-/.${zh.yearEnd}](\\d{1,2})[-/.${zh.monthEnd}](\\d{1,2})`,
	"i",
);
