import type { Place, Region } from "./place.ts";

/** What a name stands for: an offset in minutes, or a city whose clock is set forward in summer. */
type Zone = number | string;

const eastern = "America/New_York";
const central = "America/Chicago";
const mountain = "America/Denver";
const pacific = "America/Los_Angeles";

/** The zone names that feeds use. */
const zones = new Map<string, Zone>(
	Object.entries({
		...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60 },
		...{ cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, idt: 180 },
		...{ nst: -210, ndt: -150, ast: -240, adt: -180, brt: -180 },
		...{ est: -300, edt: -240, et: eastern },
		...{ cst: -360, cdt: -300, ct: central },
		...{ mst: -420, mdt: -360, mt: mountain },
		...{ pst: -480, pdt: -420, pt: pacific },
		...{ akst: -540, akdt: -480, hst: -600 },
		...{ sast: 120, trt: 180, gst: 240, pkt: 300, ist: 330 },
		...{ ict: 420, wib: 420, hkt: 480, sgt: 480, myt: 480, pht: 480 },
		...{ awst: 480, jst: 540, kst: 540, acst: 570, acdt: 630 },
		...{ aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
	}),
);

/** What names that several regions share mean in these. */
const regional = new Map<Region, ReadonlyMap<string, Zone>>([
	["cn", new Map([["cst", 480]])],
	["il", new Map([["ist", 120]])],
	["ie", new Map([["ist", 60]])],
	["au", new Map(Object.entries({ est: 600, edt: 660, cst: 570, cdt: 630 }))],
	["ph", new Map([["pst", 480]])],
]);

const minute = 60_000;
const farthest = 14 * 60;
const number = /([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** Clocks that were asked for: one takes long to make. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
	const known = clocks.get(timeZone);
	if (known !== undefined) return known;
	const options = { timeZone, timeZoneName: "longOffset" } as const;
	const clock = new Intl.DateTimeFormat("en", options);
	clocks.set(timeZone, clock);
	return clock;
};

/** Minutes by which a city's clock is ahead of UTC at an instant. */
const aheadAt = (city: string, instant: number): number => {
	const parts = clockOf(city).formatToParts(instant);
	const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
	return numberOf(name) ?? 0;
};

/** `+0800`, `GMT+8`, `-05:30` in minutes; `null` where no offset is in it. */
const numberOf = (zone: string): number | null => {
	const found = number.exec(zone);
	if (found === null) return null;
	const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
	return found[1] === "-" ? -minutes : minutes;
};

/**
 * Offset in minutes of a zone as it is written, at a time of its own clock (milliseconds, as if that were UTC); `null` for one that
 * there is nowhere.
 */
export const offsetOf = (
	zone: string | undefined,
	{ region, unzoned }: Place,
	local: number,
): number | null => {
	if (zone === undefined) return unzoned;
	const told = numberOf(zone);
	if (told !== null) return Math.abs(told) > farthest ? null : told;
	const name = zone.toLowerCase();
	const own = region === null ? undefined : regional.get(region)?.get(name);
	const meant = own ?? zones.get(name) ?? unzoned;
	if (typeof meant === "number") return meant;
	return aheadAt(meant, local - aheadAt(meant, local) * minute);
};
