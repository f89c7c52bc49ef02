/** How much of a feed is read before the rest is cut off; against hostile and broken servers. */
export type Limits = Readonly<{
	/** Of a body, after decompression. */
	bytes: number;
	items: number;
	/** UTF-16 units of one field of one item, markup included. */
	text: number;
}>;

export const defaultLimits: Limits = {
	bytes: 16 * 1024 * 1024,
	items: 5_000,
	text: 400_000,
};
