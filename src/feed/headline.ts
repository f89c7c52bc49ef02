/** Words, and of scripts without spaces each two characters that stand together. */
const part = /[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;

const partsOf = (title: string): ReadonlySet<string> => {
	const words = title.normalize("NFKC").toLowerCase().match(part) ?? [];
	return new Set(
		words.flatMap((word) => {
			if (!han.test(word) || word.length < 3) return [word];
			const signs = [...word];
			return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
		}),
	);
};

/** Share of the shorter title that stands in the other as well, from which they may be one that was edited. */
const leastShare = 0.5;

/** Whether one title may have come of another: half of its words are those of the other. */
export const areAkin = (title: string, other: string): boolean => {
	const [a, b] = [partsOf(title), partsOf(other)];
	const common = [...a].filter((word) => b.has(word)).length;
	return common > 0 && common >= leastShare * Math.min(a.size, b.size);
};
