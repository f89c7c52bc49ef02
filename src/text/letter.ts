const kinds = { other: 0, letter: 1, half: 2, unknown: 3 } as const;
const learnt = new Uint8Array(0x10000).fill(kinds.unknown);
const isLetter = /[\p{L}\p{N}$%]/u;

const learn = (unit: number): number => {
	const isHalf = unit >= 0xd800 && unit <= 0xdfff;
	const kind = isLetter.test(String.fromCharCode(unit))
		? kinds.letter
		: kinds.other;
	const known = isHalf ? kinds.half : kind;
	learnt[unit] = known;
	return known;
};

/** Whether text[start, end) holds a letter, a digit, a dollar or a percent sign, and not only marks and room. */
export const holdsLetter = (
	text: string,
	start: number,
	end: number,
): boolean => {
	let isHalved = false;
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		let kind: number = learnt[unit] ?? kinds.unknown;
		if (kind === kinds.unknown) kind = learn(unit);
		if (kind === kinds.letter) return true;
		if (kind === kinds.half) isHalved = true;
	}
	return isHalved && isLetter.test(text.slice(start, end));
};
