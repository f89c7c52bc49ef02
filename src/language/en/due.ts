/** What English says of when something is due. */

/** A time told as a beginning: "starting in 2027". */
export const beginning = /start|begin|from|commenc/i;

/** A time told as an end: "through 2026". */
export const end = /^(?:through|until|till)\b/i;

/** A time since when something goes on: "since November 2025". */
export const since = /^since\b/i;

/** Told as a plan, also where the time is over: "was to take". */
export const planned =
	/\b(?:was|were|had been) (?:(?:originally|initially|first) )?(?:to|due|meant|supposed|scheduled|slated|expected|planned)\b|\b(?:had|originally|initially) (?:planned|intended|aimed)\b|\b(?:initial|original|earlier) plans? (?:had|called|was|were|foresaw|envisaged|envisioned)\b/i;

/** Before a time: building starts then, "construction would start in". */
export const groundwork =
	/\b(?:construction|building work|groundwork|work on (?:the|its) site)\b[^,;]{0,24}\b(?:start|begin|commence|be under ?way|kick off|get under ?way)\w*\b[^,;]{0,12}$|\b(?:start|begin|commence)\w* (?:the )?(?:construction|building)\b[^,;]{0,40}$|\bbr(?:eak|oke)\w* ground\b[^,;]{0,40}$/i;

/** Before a time and behind it: another takes its place, "pushed back from 2025 to 2026". */
export const moving =
	/\b(?:delay|push|postpone|slip|move|defer|reschedule|brought|bring)\w*\b[^;]{0,60}$/i;
export const movedTo = /^ (?:in)?to\b/i;

/** A time that says of which year it is. */
export const dated =
	/\d{4}|['’]\d\d|\b(?:last|this|past|previous|next|that|year|fiscal)\b/i;
