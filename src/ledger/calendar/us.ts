import { daysOff, type Exchange } from "./exchange.ts";

/** New York: full closings as published by the exchange; half days count as days. */
export const us: Exchange = {
	offset: -300,
	summer: true,
	premarket: 4 * 60,
	open: 9 * 60 + 30,
	close: 16 * 60,
	holidays: daysOff({
		2024: "01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25",
		2025: "01-01 01-09 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25",
		2026: "01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25",
		2027: "01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24",
	}),
};
