/** Words that multiply the number before them. */
export const magnitudes: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	millions: 1e6,
	billion: 1e9,
	billions: 1e9,
	trillion: 1e12,
	trillions: 1e12,
	mln: 1e6,
	mn: 1e6,
	mil: 1e6,
	bln: 1e9,
	bn: 1e9,
	bil: 1e9,
	tn: 1e12,
	trn: 1e12,
	tln: 1e12,
};

/** Letters that do so behind a space where a currency stands on either side: "US$2 B", "2.5 B USD". Pattern source. */
export const detachedLetters =
	"(?<=[$€£¥] ?[\\d.,]{1,9}) [BMT](?![A-Za-z0-9&-])| [BMT](?= (?:USD|EUR|GBP|JPY|CNY|dollars|euros)(?![A-Za-z]))";

/** Letters that do so only where they touch the number: $100B, 500m. */
export const magnitudeLetters: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	m: 1e6,
	M: 1e6,
	mm: 1e6,
	MM: 1e6,
	b: 1e9,
	B: 1e9,
	t: 1e12,
	T: 1e12,
};

/** "And more" between a number and the word that multiplies it: "$20+ billion", "$2-plus billion". Pattern source. */
export const moreInside = "(?:\\+|-plus)(?= [mbt]r?illions?(?![a-z]))";

/** The same between a number and its unit of power: "300+ MW", "200-plus megawatts". Pattern source. */
export const moreBeforePower =
	"(?:\\+|-plus)(?=[ -]?(?:[GM]W|(?:giga|mega)watts?)(?![A-Za-z]))";

/** First characters of such a sign, or behind a hyphen. */
export const moreInsideFirsts = "+p";
