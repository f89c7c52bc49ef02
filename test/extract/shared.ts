/** How many items two lists share, each counted as often as both hold it. */
export const sharedBy = (
	one: readonly string[],
	other: readonly string[],
): number => {
	const left = [...other];
	return one.filter((item) => {
		const at = left.indexOf(item);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	}).length;
};
