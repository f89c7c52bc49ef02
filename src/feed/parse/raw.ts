/** An item as its format gives it, before cleaning: what all formats have in common. */
export type RawItem = Readonly<{
	id: string | null;
	title: RawText | null;
	link: string | null;
	/** Base for a relative link, where the item has its own. */
	base: string | null;
	published: string | null;
	updated: string | null;
	author: string | null;
	/** The whole article, or what the feed has of it. */
	body: RawText | null;
	teaser: RawText | null;
	source: string | null;
}>;

export type RawText = Readonly<{ value: string; format: "text" | "html" }>;

/** A feed as its format gives it. */
export type RawFeed = Readonly<{
	title: RawText | null;
	link: string | null;
	base: string | null;
	language: string | null;
	ttlMinutes: number | null;
	skipHours: readonly number[];
	skipDays: readonly string[];
	items: readonly RawItem[];
	/** Items that could not be read at all. */
	dropped: number;
}>;
