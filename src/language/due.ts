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
	/\b(?:was|were|had been) (?:to|due|meant|supposed|scheduled|slated)\b|原[定拟计]|本应|本来|拟于/.test(
		text,
	);
