const minute = 60_000;
const day = 1_440;

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
	const known = clocks.get(zone);
	if (known) return known;
	const clock = new Intl.DateTimeFormat("en-GB", {
		timeZone: zone,
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	});
	clocks.set(zone, clock);
	return clock;
};

/** Minutes since midnight on the wall clock of a zone. */
export const minuteOfDay = (at: Date, zone: string): number => {
	const [hours = 0, minutes = 0] = clockOf(zone)
		.format(at)
		.split(":")
		.map(Number);
	return hours * 60 + minutes;
};

/** From -720 up to 719 minutes: how far a wall clock is past a time of day. */
const past = (clock: number, target: number): number =>
	((clock - target + day + day / 2) % day) - day / 2;

/** The next instant, later than `at`, at which the wall clock shows this minute of the day. */
export const nextTimeOfDay = (at: Date, target: number, zone: string): Date => {
	const start = Math.floor(at.getTime() / minute) * minute;
	const ahead = (target - minuteOfDay(at, zone) + day) % day || day;
	const guess = new Date(start + ahead * minute);
	// Clocks that went forward or back on the way are off by the shift.
	const drift = past(minuteOfDay(guess, zone), target);
	return new Date(guess.getTime() - drift * minute);
};
