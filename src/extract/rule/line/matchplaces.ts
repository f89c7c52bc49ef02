/** Where a symbol stands in a line, of those that a group of a match holds; the pattern has to tell indices (`d`). */
export const placesIn = (
	match: RegExpExecArray,
	group: number,
	symbol: string,
): readonly number[] => {
	const [start = 0] = match.indices?.[group] ?? [];
	return [...(match[group] ?? "")].flatMap((one, at) =>
		one === symbol ? start + at : [],
	);
};
