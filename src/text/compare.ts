/** Less than zero where the first comes first by its UTF-16 units: an order that no locale changes. */
export const compareText = (one: string, other: string): number =>
	one < other ? -1 : Number(one > other);
