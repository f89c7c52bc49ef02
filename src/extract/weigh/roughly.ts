/** How far apart in words: steps are counted roughly, or distances would be learnt by heart. */
export const roughly = (steps: number): string => {
	if (steps <= 1) return `${steps}`;
	if (steps <= 3) return "2-3";
	return steps <= 7 ? "4-7" : "8-";
};
