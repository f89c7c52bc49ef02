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

const bodies =
	"(?:US |U\\.S\\. )?(?:Treasury(?: Department)?|Commerce Department|Department of (?:Commerce|Energy|Defense|War|the Treasury)|Energy Department|Defense Department)|Pentagon|(?:Trump|Biden) [aA]dministration";

const taking =
	"(?:[a-z]+ ){0,6}(?:tak(?:e[sn]?|ing)|took|get(?:s|ting)?|got|receiv(?:e[sd]?|ing)|acquir(?:e[sd]?|ing)|hold(?:s|ing)?|held|own(?:s|ed)?|secur(?:e[sd]?|ing)|buy(?:s|ing)?|bought) (?:[a-z]+ ){0,3}\\d[\\d.]* ?(?:%|per ?cent)(?:[^.;\\d]{0,30}\\b(?:stake|equity|interest|shares)\\b| of [A-Z]| by converting)";

/** The part of a state that takes a share of a company: elsewhere it is no party. Its one group is the holder. */
export const stateHolder = new RegExp(
	`(?<![A-Za-z])(${bodies})(?= ${taking})`,
	"g",
);

/** Whether a text may tell of a state's share. */
export const tellsStateHolding = (text: string): boolean =>
	/\b(?:Treasury|Department|Pentagon|[aA]dministration) /.test(text) &&
	/%|per ?cent/.test(text);

/** Whether a text may tell of a holder at all. */
export const tellsHolding = (text: string): boolean =>
	/\b(?:holds|owns|controls|held|owned) [^.]{0,24}\d/.test(text);
