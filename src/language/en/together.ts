/** What English says of figures that are several companies' together. */

/** Makes a sum that of several companies. */
export const all =
	/\b(?:combined|together|collectively|between them|magnificent seven|companies|chipmakers|stocks)\b/i;

/** Adds up what each of those named ahead brings: "combined". */
export const summed =
	/\b(?:combined|together|collectively|between them|in total|in aggregate)\b/i;

/** The same, where the text says that they are several: "the three together". */
export const severalSummed =
	/\bthe (?:two|three|four|five|six|seven)(?: of them| firms| companies| groups)? (?:together|combined|collectively)\b/i;

/** Behind a name: it does what another did before it, "Meta also plans". */
export const likewise = /^,? (?:also|too|likewise)\b/;
