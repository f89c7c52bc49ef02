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

/** "Two and a half". To be tried where the number ends. */
export const andHalf = / and a half(?![a-z])/iy;

/** "Three hundred and". To be tried where the number ends. */
export const hundredBehind = /[ -]hundred(?: and)?(?![a-z])/iy;

/** Articles that count as one before a magnitude, which is looked at. Pattern source. */
export const articleBeforeMagnitude =
	"(?:[Hh]alf )?an? (?=(?:hundred|thousand|million|billion|trillion|gigawatt|megawatt)\\b)";

/** The same, where such a number is known to begin. Pattern source. */
export const article = "half an? |an? ";
