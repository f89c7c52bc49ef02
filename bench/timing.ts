/** The middle of the sorted figures. */
export const median = (figures: readonly number[]): number => {
	const sorted = figures.toSorted((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** Milliseconds that the work takes. */
export const time = async (
	work: () => unknown | Promise<unknown>,
): Promise<number> => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};

/** One line of the bench: what was measured, beside its peer or floor in the same run. */
export type Row = Readonly<{
	what: string;
	measured: string;
	beside: string;
	/** The ratio that the budget speaks of. */
	ratio: number;
	budget: string;
	/** Null where nothing is asked for. */
	isWithin: boolean | null;
}>;
