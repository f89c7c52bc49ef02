/** A time told as a beginning: "starting in 2027", 2026年下半年开始. */
export const tellsBeginning = (time: string): boolean =>
	/start|begin|from|commenc|开始|起/i.test(time);

/** A time told as an end, "through 2026": how long something lasts. */
export const tellsEnd = (time: string): boolean =>
	/^(?:through|until|till)\b/i.test(time);

/** "Since November 2025": goes on already. */
export const isSince = (time: string): boolean => /^since\b/i.test(time);

/** "Was to take 8,000 chips in the first quarter", 原定今年首季: told as a plan, also where the time is over. */
export const wasPlanned = (text: string): boolean =>
	/\b(?:was|were|had been) (?:(?:originally|initially|first) )?(?:to|due|meant|supposed|scheduled|slated|expected|planned)\b|\b(?:had|originally|initially) (?:planned|intended|aimed)\b|\b(?:initial|original|earlier) plans? (?:had|called|was|were|foresaw|envisaged|envisioned)\b|原[定拟计]|本应|本来|拟于/i.test(
		text,
	);

const groundwork =
	/\b(?:construction|building work|groundwork|work on (?:the|its) site)\b[^,;]{0,24}\b(?:start|begin|commence|be under ?way|kick off|get under ?way)\w*\b[^,;]{0,12}$|\b(?:start|begin|commence)\w* (?:the )?(?:construction|building)\b[^,;]{0,40}$|\bbr(?:eak|oke)\w* ground\b[^,;]{0,40}$/i;

/** Before a time: building starts then, nothing runs yet: "construction would start in early 2026". */
export const isOfGroundwork = (before: string): boolean =>
	groundwork.test(before);
