/** The parts of a period as one language's pattern found them. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** What the words mean: a month's number, a shift of years. */
export type MeaningOf = (word: string) => number;

/** The parts, and the day of publication from which relative ones count. */
export type Context = Readonly<{
	parts: Parts;
	meaningOf: MeaningOf;
	published: string;
}>;

export const yearOf = (published: string): number =>
	Number(published.slice(0, 4));
export const monthOf = (published: string): number =>
	Number(published.slice(5, 7));
export const dayOf = (published: string): number =>
	Number(published.slice(8, 10));

export const fullYear = (digits: string): number =>
	digits.length === 2 ? 2000 + Number(digits) : Number(digits);

/** The year that is told, in figures or by "next"; null where none is. */
export const toldYear = ({
	parts,
	meaningOf,
	published,
}: Context): number | null => {
	if (parts.year) return fullYear(parts.year);
	if (parts.yearShift) return yearOf(published) + meaningOf(parts.yearShift);
	return null;
};

/** So many months ahead of publication a bare month still means the coming one; farther ahead it is last year's. */
const monthsAhead = 4;

/** The year of a bare month. */
export const yearOfMonth = (context: Context, month: number): number => {
	const { parts, published } = context;
	const told = toldYear(context);
	if (told !== null) return told;
	const [year, now] = [yearOf(published), monthOf(published)];
	const shift = parts.monthYear?.toLowerCase();
	if (shift === "last") return month < now ? year : year - 1;
	if (shift === "next") return month > now ? year : year + 1;
	return month - now > monthsAhead ? year - 1 : year;
};
