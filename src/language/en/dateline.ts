const month =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const date = `${month} \\d{1,2}(?:, \\d{4})?`;
/** "SAN FRANCISCO", "SANTA CLARA, Calif. and SAN JOSE, Calif.", "Riyadh". */
const place = "[A-Z][A-Za-z.' ]{2,24}(?:, [A-Z][A-Za-z. ]{1,16})?";
const agency = "(?:\\((?:[A-Z][A-Za-z]+ ?){1,3}\\)|/[A-Z][A-Za-z ]{3,20}/)";
const dash = " ?(?:--|[-–—])";

/**
 * What agencies set before an article: where, when and by whom it was written, "LONDON, Sept 23 (Reuters) - ", "(RTTNews) - ",
 * "MUMBAI, June 10 - ", "DALLAS — ". To be tried where a paragraph begins.
 */
export const dateline = new RegExp(
	`(?:(?:${place}(?:,? and ${place})?,? ?)?(?:${date},? ?)?${agency}${dash}|(?:${place}, )?${date},? ?${dash}|[A-Z][A-Z.' ]{3,24}(?:, [A-Z][A-Za-z.]{1,12})?${dash}) (?=\\S)`,
	"y",
);
