/** Where names of zones mean something of their own. */
export type Region = "cn" | "il" | "ie" | "au" | "ph";

/** Where a feed is at home, by which its dates are read where they say too little. */
export type Place = Readonly<{
	region: Region | null;
	/** Offset in minutes of dates that name no zone. */
	unzoned: number;
	/** 9/10/2025 is in October. */
	isDayFirst: boolean;
}>;

/** Regions by languages and by the ends of host names. */
const languages = new Map<string, Region>([
	["zh", "cn"],
	["he", "il"],
	["iw", "il"],
]);
const countries = new Map<string, Region>([
	["cn", "cn"],
	["hk", "cn"],
	["mo", "cn"],
	["tw", "cn"],
	["il", "il"],
	["ie", "ie"],
	["au", "au"],
	["ph", "ph"],
]);

/** Chinese feeds that leave out the zone mean Beijing's, Taipei's or Hong Kong's, all the same. */
const china = 480;
const isDayFirst = /^(?!en|zh|ja|ko|$)|^en[-_](?:gb|uk|au|nz|ie|in|za|sg|hk)$/i;

const hostEnd = (url: string): string =>
	URL.parse(url)?.hostname.split(".").at(-1) ?? "";

/** The place of a feed by its language and its address; a country in the language comes last, for many say `en-us` of any feed. */
export const placeOf = (language: string | null, url: string): Place => {
	const [first = "", ...rest] = (language ?? "")
		.trim()
		.toLowerCase()
		.split(/[-_]/);
	const region =
		languages.get(first) ??
		countries.get(hostEnd(url)) ??
		countries.get(rest.at(-1) ?? "") ??
		null;
	return {
		region,
		unzoned: region === "cn" ? china : 0,
		isDayFirst: isDayFirst.test(language?.trim() ?? ""),
	};
};

/** Nothing is known of where a feed is at home. */
export const nowhere: Place = placeOf(null, "");
