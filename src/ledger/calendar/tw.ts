import { daysOff, type Exchange } from "./exchange.ts";

/** Taipei: holidays that fall on weekdays, the lunar year's settlement days and typhoon closings included. */
export const tw: Exchange = {
	offset: 480,
	summer: false,
	premarket: 8 * 60 + 30,
	open: 9 * 60,
	close: 13 * 60 + 30,
	holidays: daysOff({
		2024: "01-01 02-06 02-07 02-08 02-09 02-12 02-13 02-14 02-28 04-04 04-05 05-01 06-10 07-24 07-25 09-17 10-02 10-03 10-10 10-31",
		2025: "01-01 01-23 01-24 01-27 01-28 01-29 01-30 01-31 02-28 04-03 04-04 05-01 05-30 09-29 10-06 10-10 10-24 12-25",
		2026: "01-01 02-12 02-13 02-16 02-17 02-18 02-19 02-20 02-27 04-03 04-06 05-01 06-19 09-25 09-28 10-09 10-26 12-25",
		2027: "01-01 02-04 02-05 02-08 02-09 02-10 03-01 04-05 04-06 04-30 06-09 09-15 09-28 10-11 10-25 12-24",
	}),
};
