const mix = (text: string, seed: number): number => {
	let state = seed;
	for (let i = 0; i < text.length; i++)
		state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
	state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
	return (state ^ (state >>> 13)) >>> 0;
};

const hex = (word: number): string => word.toString(16).padStart(8, "0");

/**
 * A short stable name for a list of parts: 16 hex digits, the same on every machine and for ever.
 * FNV-1a twice over, for identity only, not against forgery.
 */
export const idOf = (...parts: readonly string[]): string => {
	const text = parts.join("\u001f");
	return hex(mix(text, 0x811c9dc5)) + hex(mix(text, 0x9747b28c));
};
