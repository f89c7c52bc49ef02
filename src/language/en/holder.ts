/** Words before a name that are no part of it. */
const titles =
	"(?:Founder|Cofounder|Chairman|Chairwoman|Chair|Chief|Executive|President|Billionaire|Investor|Director|Mr|Mrs|Ms|While|And|But|Since|As|The)";

/** A person's name, of two or three words. */
const person = `(?!${titles} )[A-Z][a-zà-ÿ]+(?: [A-Z]\\.)?(?: [A-Z][A-Za-zà-ÿ'’-]+){1,2}`;

/** Behind one who has a share of a company: "who holds approximately 3% of", "owns about 41% of". */
const holding =
	",?(?: who)?(?: (?:still|also|personally|now))? (?:holds|owns|controls|held|owned) (?:[a-z]+ ){0,3}\\d[\\d.]* ?(?:%|per ?cent|pct)(?![^.;]{0,40}\\bvot)";

/** A name, to be looked for where {@link tellsHolding} holds; its one group is the holder. */
export const holder = new RegExp(`(?<![A-Za-z])(${person})(?=${holding})`, "g");

/** Whether a text may tell of a holder at all. */
export const tellsHolding = (text: string): boolean =>
	/\b(?:holds|owns|controls|held|owned) [^.]{0,24}\d/.test(text);
