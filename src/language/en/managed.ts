/** Behind a sum: others own it, and a fund or a bank only looks after it. "Over $430 billion under management". */
export const managedBehind =
	/^ (?:(?:in|of) (?:[a-z]+ )?assets\b|(?:(?:in|of) )?(?:funds |money |capital )?under (?:(?:its|their|his|her) )?(?:management|administration|custody|supervision|stewardship)\b)/;
