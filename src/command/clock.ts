import { misuse } from "./failure.ts";

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * Reads `--published` and the like: a day means the end of that day, UTC; an instant means itself.
 * Throws a usage failure for anything else, impossible days included.
 */
export const readMoment = (text: string, flag: string): Date => {
	const moment = new Date(isDay(text) ? `${text}T23:59:59.999Z` : text);
	const isReal =
		/^\d{4}-\d{2}-\d{2}/.test(text) &&
		!Number.isNaN(moment.getTime()) &&
		(!isDay(text) || moment.toISOString().startsWith(text));
	if (!isReal)
		throw misuse(
			`${flag} ${text} is not a date. Write a day such as 2025-09-22, or an instant such as 2025-09-22T14:30:00Z.`,
		);
	return moment;
};

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Reads `--as-of`: today's end is as good as now, but what will be known on a later day nobody can tell. */
export const readAsOf = (text: string, now: Date): Date => {
	const moment = readMoment(text, "--as-of");
	if (dayOf(moment) > dayOf(now))
		throw misuse(
			`--as-of ${text} is still to come: today is ${dayOf(now)}. Leave it out for what is known now.`,
		);
	return moment;
};

/** Reads `--since`: the start of a told day, or the told instant. */
export const readStart = (text: string, flag: string): Date => {
	const moment = readMoment(text, flag);
	return isDay(text) ? new Date(`${text}T00:00:00Z`) : moment;
};
