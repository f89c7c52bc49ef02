import type { Qualifier } from "../../extract/claim.ts";
import { addDays, dayOf, startOfDay } from "../day.ts";
import type { Exchange } from "./exchange.ts";

const minute = 60_000;

const weekday = (day: string): number => new Date(startOfDay(day)).getUTCDay();

/** Whether the exchange trades on that ISO day. */
export const isTradingDay = (exchange: Exchange, day: string): boolean =>
	weekday(day) % 6 !== 0 && !exchange.holidays.has(day);

const nthSunday = (month: string, nth: number): string => {
	const first = `${month}-01`;
	return addDays(first, ((7 - weekday(first)) % 7) + (nth - 1) * 7);
};

/** Second Sunday of March to the first of November. */
const isSummer = (day: string): boolean => {
	const year = day.slice(0, 4);
	return day >= nthSunday(`${year}-03`, 2) && day < nthSunday(`${year}-11`, 1);
};

const instantOf = (
	exchange: Exchange,
	day: string,
	minutes: number,
): number => {
	const offset = exchange.offset + (exchange.summer && isSummer(day) ? 60 : 0);
	return startOfDay(day) + (minutes - offset) * minute;
};

/** From which minute of a session a move of that sort can be told. */
const tellableFrom = (
	exchange: Exchange,
	moment: Qualifier | undefined,
): number => {
	if (moment === "premarket") return exchange.premarket;
	if (moment === "close" || moment === "after-hours") return exchange.close;
	return exchange.open;
};

const han = /\p{Script=Han}/u;
const dayOnly = /^\d{4}-\d{2}-\d{2}(T(00|12):00(:00(\.0+)?)?(Z|\+00:00))?$/;

/** The end of a publication day where such words are written: in New York, or in China. */
const endOfWritersDay = (day: string, words: string): number =>
	startOfDay(addDays(day, 1)) + (han.test(words) ? -480 : 300) * minute;

/**
 * The most recent trading day before publication, for a market move whose day is not told.
 * A date without a time of day (feeds of dates give midnight or noon UTC) lasts to the writer's midnight, and then
 * only a session that had ended is spoken of. `words` are the article's, which tell in what part of the world it is written.
 */
export const lastTradingDay = (
	exchange: Exchange,
	published: string,
	moment: Qualifier | undefined,
	words: string,
): string => {
	const isDayOnly = dayOnly.test(published);
	const limit = isDayOnly
		? endOfWritersDay(published.slice(0, 10), words)
		: Date.parse(published);
	const from =
		isDayOnly && moment !== "premarket"
			? exchange.close
			: tellableFrom(exchange, moment);
	let day = addDays(dayOf(limit), 1);
	while (!isTradingDay(exchange, day) || instantOf(exchange, day, from) > limit)
		day = addDays(day, -1);
	return day;
};
