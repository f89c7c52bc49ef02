const isoDay = /^\d{4}-\d{2}-\d{2}/;

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Dates behind the words that pages set before them: 发表于 2025-9-28, "Published September 28, 2025". */
const numeric =
	/(?:发表于|发布时间|发布于|发表时间|日期|时间|published|posted|updated)[^\d\n]{0,12}(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/i;
const inWords =
	/(?:published|posted|updated|date)[^\n]{0,20}?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2}),? (\d{4})/i;

const dayOf = (year: number, month: number, day: number): string | null => {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : null;
};

const ownDate = (page: string): string | null => {
	const digits = numeric.exec(page);
	if (digits !== null)
		return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
	const named = inWords.exec(page);
	if (named === null) return null;
	const month = months.indexOf((named[1] ?? "").toLowerCase()) + 1;
	return dayOf(Number(named[3]), month, Number(named[2]));
};

/** ISO day of publication: the article's where it has one, else the one that the page tells; empty where neither does. */
export const publishedOf = (given: string, page: string): string =>
	isoDay.exec(given)?.[0] ?? ownDate(page.slice(0, 20_000)) ?? "";
