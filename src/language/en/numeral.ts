/** Numbers written out. */
export const numerals: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};

/** "Two and a half", "one-and-a-half". To be tried where the number ends. */
export const andHalf = /(?: and a |-and-a-)half(?![a-z])/iy;

/** "Three hundred and". To be tried where the number ends. */
export const hundredBehind = /[ -]hundred(?: and)?(?![a-z])/iy;

/** What stands for a number before a magnitude: "half a billion", "a half-trillion", "three quarters of a million", "a gigawatt". Pattern source. */
export const portion =
	"(?:[Tt]hree[ -]quarters of an? |[Aa] quarter of an? |[Aa] quarter[ -]|[Qq]uarter-|[Hh]alf an? |[Aa] half[ -]|[Hh]alf-|[Aa]n? )";

/** Such words by what they stand for; the first that fits counts. */
export const portions: readonly (readonly [RegExp, number])[] = [
	[/^three/i, 0.75],
	[/quarter/i, 0.25],
	[/half/i, 0.5],
	[/^/, 1],
];

/** The magnitude that must follow. Pattern source. */
export const portioned =
	"(?:hundred|thousand|million|billion|trillion|gigawatt|megawatt)";
