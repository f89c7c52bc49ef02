/**
 * Every match of a global pattern in a text, from left to right. `matchAll` tells the same, but makes the pattern anew for each
 * text, which costs more than most looks at one.
 */
export const matchesOf = (
	pattern: RegExp,
	text: string,
): readonly RegExpExecArray[] => {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (
		let found = pattern.exec(text);
		found !== null;
		found = pattern.exec(text)
	) {
		matches.push(found);
		if (found[0] === "") pattern.lastIndex += 1;
	}
	return matches;
};
