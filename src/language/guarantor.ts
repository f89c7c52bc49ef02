const papers =
	"(?:lease |financial |credit |payment |debt ){0,2}(?:backstops?|guarantees?)\\b(?! (?:revenue|demand|supply|returns?|access))";
const ticker = "(?: \\([A-Z.: ]{1,14}\\))?";
/** "Providing a", "has added a fresh $1.4 billion". */
const giving =
	",?(?: (?:which|also|is|will|would|has|agreed to|to)){0,3} (?:provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?|add(?:s|ed|ing)?|giv(?:es?|ing)|extend(?:s|ed|ing)?) (?:a |an |the |its |another |about |roughly |fresh |further |additional |\\$[\\d.,]+ ?(?:billion|million|bn|b|m)(?: (?:of|in))? ){0,4}";
const en = new RegExp(
	`^${ticker}(?:(?: (?:will|would|has|is to|agreed to|has agreed to|also|is))*,? (?:backstop(?:s|ped|ping)?|guarantee(?:s|d|ing)?|underwr(?:ite|ites|ote|iting))\\b(?! (?:revenue|demand|supply|returns?|access))|${giving}${papers}|(?:['’]s)? ${papers})`,
	"i",
);
/** "A financial backstop from", "guaranteed by". */
const enAhead =
	/\b(?:backstops?|guarantees?)(?: \w+){0,2} (?:from|by) $|\b(?:backstopped|guaranteed|underwritten) by $/i;
const zh =
	/^(?:将|会|已|则|同意|还)*(?:为[^,;。，；]{0,16})?(?:提供)?(?:担保|兜底|背书)/;

/** A cheap look: most articles speak of none. */
export const namesGuarantees = (text: string): boolean =>
	/backstop|guarant|underwr|担保|兜底|背书/i.test(text);

/** Around a name: answers for what others owe, "will backstop $1.8 billion of N's lease", "Google guarantee", "a backstop from Google". */
export const guarantees = (before: string, behind: string): boolean =>
	en.test(behind) || zh.test(behind) || enAhead.test(before);

const guaranteedSum =
	/\b(?:backstop|guarantee|underwrit)\w*(?: [a-z]+){0,2} $|(?:担保|兜底)[^,;。，；]{0,6}$/i;

/** Before a sum: it is only answered for, nobody pays it. */
export const guaranteesSum = (before: string): boolean =>
	guaranteedSum.test(before);
