import { publishedInFigures } from "../../language/byline.ts";
import { months, publishedInWords } from "../../language/en/byline.ts";

const isoDay = /^\d{4}-\d{2}-\d{2}/;

const dayOf = (year: number, month: number, day: number): string | null => {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : null;
};

const ownDate = (page: string): string | null => {
	const digits = publishedInFigures.exec(page);
	if (digits !== null)
		return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
	const named = publishedInWords.exec(page);
	if (named === null) return null;
	const month = months.indexOf((named[1] ?? "").toLowerCase()) + 1;
	return dayOf(Number(named[3]), month, Number(named[2]));
};

/** ISO day of publication: the article's where it has one, else the one that the page tells; empty where neither does. */
export const publishedOf = (given: string, page: string): string =>
	isoDay.exec(given)?.[0] ?? ownDate(page.slice(0, 20_000)) ?? "";
