import type { Setback, Side } from "../ledger/statement.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { count, fill } from "./template.ts";
import { wordDay } from "./window.ts";

const fillingsOf = ({ status, since }: Setback, locale: Locale) => ({
	told: wordsOf(locale).setback.told[status],
	day: wordDay(since, locale),
});

/** "deal told to be off since 20 Feb 2026". */
export const wordSetback = (setback: Setback, locale: Locale): string =>
	fill(wordsOf(locale).setback.since, fillingsOf(setback, locale));

/** "deal told to be off (20 Feb 2026)". */
export const wordSetbackDated = (setback: Setback, locale: Locale): string =>
	fill(wordsOf(locale).setback.dated, fillingsOf(setback, locale));

/** "1 story, 2 since say otherwise"; with what fewer tell "2 stories, none since says otherwise; cancelled? 1 story". */
export const wordSetbackSupport = (
	{ stories, against, doubted }: Setback,
	locale: Locale,
): string => {
	const words = wordsOf(locale);
	const support = [
		count(words.stories, stories),
		against === 0
			? words.setback.unopposed
			: count(words.setback.against, against),
	].join(words.setback.join);
	if (doubted === undefined) return support;
	return fill(words.setback.doubted, {
		support,
		status: words.qualifiers[doubted.status],
		stories: count(words.stories, doubted.stories),
	});
};

/** "deal told to be off since 20 Feb 2026"; while anything of it is in doubt, with who says so and who not. */
export const wordSetbackTold = (setback: Setback, locale: Locale): string => {
	const what = wordSetback(setback, locale);
	return setback.inDoubt || setback.doubted
		? fill(wordsOf(locale).detail, {
				what,
				qualifier: wordSetbackSupport(setback, locale),
			})
		: what;
};

/** The same of a window that opens: what is more than told by one story stops its clock. */
export const wordSetbackAtOpening = (
	setback: Setback,
	locale: Locale,
): string => {
	const told = wordSetbackTold(setback, locale);
	return setback.inDoubt
		? told
		: fill(wordsOf(locale).setback.stopped, { told });
};

/** "In doubt, told by 1 story so far". */
export const wordDoubt = (
	status: Pick<Side, "stories"> | undefined,
	locale: Locale,
): string => {
	const words = wordsOf(locale);
	const stories = count(words.stories, status?.stories ?? 1);
	return fill(words.setback.doubt, { stories });
};
