import { type MeasureTable, other, percent } from "../unit.ts";

/** Behind a number: the sign in words. */
export const spelt = /(?<=\d)[ -]?(?:percent(?!age)|per cent|pct\b\.?)/g;

/** Cheap to look for: most texts hold none. */
export const mayBeSpelt = /per ?cent|pct/;

export const percentUnits: MeasureTable = [
	[percent, ["%", "percent", "per cent", "pct", "pc"]],
	[
		other,
		[
			"percentage points",
			"percentage point",
			"% points",
			"pp",
			"ppt",
			"ppts",
			"basis points",
			"bps",
			"bp",
			"x",
			"times",
			"nm",
			"nanometer",
			"nanometers",
		],
	],
];

/** "two-thirds of", "a fifth of". */
export const fractionNames: Readonly<Record<string, number>> = {
	half: 2,
	third: 3,
	quarter: 4,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
};

/** Pattern sources of words of which one stands wherever a share is told so. */
export const fractionMarks: readonly string[] = Object.keys(fractionNames);

/** What follows a share told by such a name. Pattern source. */
export const fractionEnd =
	"(?= of(?! \\d{4})| stake| share| interest| ownership| holding)";

/** "Half of its shares": without an article. Pattern source. */
export const halfAlone = "(half)(?= of its (?:equity|shares|stock)| stake)";

const anyFraction =
	/(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?) (?:of|stake|share|interest|owner|hold)/;

/** A cheap look first: most texts hold none. */
export const mayHoldFraction = (text: string): boolean =>
	anyFraction.test(text);
