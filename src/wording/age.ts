import { type Locale, wordsOf } from "./locale.ts";
import { fill } from "./template.ts";

const steps = [
	{ name: "years", seconds: 730 * 86_400, unit: 365 * 86_400 },
	{ name: "months", seconds: 61 * 86_400, unit: 30.4 * 86_400 },
	{ name: "weeks", seconds: 14 * 86_400, unit: 7 * 86_400 },
	{ name: "days", seconds: 86_400 },
	{ name: "hours", seconds: 3_600 },
	{ name: "minutes", seconds: 60 },
] as const;

/** How long ago, in the one unit that fits: "<1m", "4m", "3h", "12d", "5w"; an instant to come counts as now. */
export const wordAge = (iso: string, now: Date, locale: Locale): string =>
	wordSpan(now.getTime() - Date.parse(iso), locale);

/** How long a span of milliseconds is, in the same words. */
export const wordSpan = (milliseconds: number, locale: Locale): string => {
	const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
	const { age } = wordsOf(locale);
	const step = steps.find((each) => seconds >= each.seconds);
	if (!step) return age.moment;
	const unit = "unit" in step ? step.unit : step.seconds;
	return fill(age[step.name], { n: Math.floor(seconds / unit) });
};
