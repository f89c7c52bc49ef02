import { digestOf } from "./digest.ts";
import type { Marks } from "./marks.ts";
import type { KnownItem } from "./state.ts";

/** The article that a link stands for, in all feeds. */
export const linkId = (link: string): string => digestOf("link", link);

/** What is remembered of a feed's items, found by their marks; of several the one that was met last. */
export type Memory = Readonly<{
	withId: (id: string) => KnownItem | undefined;
	withGuid: (guid: string) => KnownItem | undefined;
	/** All with this link, and the one that was named by it. */
	withLink: (link: string) => readonly KnownItem[];
	/** Those that had the date of this item, or none and its very words where it has none either. */
	ofMoment: (marks: Marks) => readonly KnownItem[];
	/** The one with the link of this item, or with its words where it has no link of its own. */
	like: (marks: Marks) => KnownItem | undefined;
}>;

/** UTF-16 units of a text from which on it is no other item's. */
const telling = 100;

const firstBy = (
	known: readonly KnownItem[],
	markOf: (item: KnownItem) => string | null,
): ReadonlyMap<string | null, KnownItem> =>
	new Map(known.toReversed().map((item) => [markOf(item), item]));

/** `known` newest first, `all` the items that are to be known again. */
export const memoryOf = (
	known: readonly KnownItem[],
	all: readonly Marks[],
): Memory => {
	const byId = firstBy(known, ({ id }) => id);
	const byGuid = firstBy(known, ({ guid }) => guid);
	const byMoment = Map.groupBy(known, ({ date, content }) => date ?? content);
	const byLink = Map.groupBy(known, ({ link }) => link);
	// What has a link of its own is known by that.
	const links = new Set(all.map(({ ownLink }) => ownLink));
	const byWords = firstBy(
		known.filter(({ link }) => link === null || !links.has(link)),
		({ content }) => content,
	);

	/** Where items shared the link, it tells none of them apart. */
	const likeWithLink = (
		link: string,
		content: string,
	): KnownItem | undefined => {
		const alike = byLink.get(link) ?? [];
		const same = alike.find((item) => item.content === content);
		if (same !== undefined) return same;
		if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
		// Earlier programs did not note links; then the name tells.
		const named = byId.get(linkId(link));
		return named?.link === null ? named : undefined;
	};

	return {
		withId: (id) => byId.get(id),
		withGuid: (guid) => byGuid.get(guid),
		withLink: (link) => {
			const there = byLink.get(link) ?? [];
			const named = byId.get(linkId(link));
			return named === undefined || there.includes(named)
				? there
				: [...there, named];
		},
		ofMoment: ({ date, content, item }) =>
			date === null && item.text.length < telling
				? []
				: (byMoment.get(date ?? content) ?? []),
		like: ({ ownLink, content }) =>
			ownLink === null ? byWords.get(content) : likeWithLink(ownLink, content),
	};
};
