import { digestOf } from "./digest.ts";
import { areAkin } from "./headline.ts";
import { looksLasting } from "./lasting.ts";
import { linkKey } from "./link.ts";
import type { Marks } from "./marks.ts";
import { linkId, type Memory } from "./memory.ts";
import { namerOfMoved } from "./moved-site.ts";
import type { KnownItem } from "./state.ts";

/** Whether an identifier is but the address of the item's page, so that it tells no more than that. */
const isLink = ({ item, link }: Marks): boolean =>
	item.id !== null && URL.canParse(item.id) && linkKey(item.id) === link;

/** Whether an item is the one that was known under its identifier, though it has another title and another link. */
const isKept = (
	{ item, date, name }: Marks,
	before: KnownItem,
	isSteady: boolean,
): boolean => {
	if (date !== null && date === before.date) return true;
	if (item.id !== null && looksLasting(item.id)) return true;
	const isDated = date !== null && before.date !== null;
	if (!isSteady || isDated || before.name === null) return false;
	return areAkin(name, before.name);
};

/** Whether an item is the one that was known under its link. */
const isAtLink = (marks: Marks, before: KnownItem): boolean => {
	const { ownGuid, guid, fragment, title, name } = marks;
	if (title === before.title) return true;
	const isElsewhere = fragment !== null && before.fragment !== null;
	if (isElsewhere && fragment !== before.fragment) return false;
	if (ownGuid === null || before.guid === null || guid === before.guid)
		return true;
	// Earlier programs did not note names.
	return before.name === null || areAkin(name, before.name) || isLink(marks);
};

/** The same of a link that several had: a landing page, which tells nothing but the place on it. */
const isAtLanding = (
	{ guid, fragment, title, content }: Marks,
	before: KnownItem,
): boolean =>
	content === before.content ||
	(fragment !== null && fragment === before.fragment) ||
	(title === before.title && (guid === null || before.guid === null));

/**
 * Tells by identifier, link and title which article an item is, of a feed whose identifiers have not been seen to move; `null`
 * where none of these tells.
 *
 * | identifier | link            | title   | article                                                     |
 * |------------|-----------------|---------|-------------------------------------------------------------|
 * | known      | any             | as then | that of the identifier: it moved                            |
 * | known      | as then         | another | that of the identifier: it was edited                       |
 * | known      | new, or none    | another | the same, if the identifier looks lasting, or the date is the same, |
 * |            |                 |         | or the title akin, the old link gone and others kept theirs |
 * | known      | new             | another | otherwise that of the link: the identifier is used again    |
 * | known, new | another item's  | any     | one of its own, if that item is still in the feed           |
 * | known, new | one that left   | akin    | that of the link: the identifier was renewed                |
 * | known, new | one that left   | foreign | one of its own: they share a landing page                   |
 * | none       | one that left   | any     | that of the link, unless it leads to another place there    |
 * | new, none  | new             | as then | see {@link namerOfMoved}                                    |
 * | any        | new             | any     | that of the link                                            |
 */
export const namerByGuid = (
	url: string,
	all: readonly Marks[],
	memory: Memory,
): ((marks: Marks) => string | null) => {
	const guids = new Set(all.map(({ ownGuid }) => ownGuid));
	const links = new Set(all.map(({ link }) => link));

	/** What was known is another item of this very feed, under the identifier that it had. */
	const isTaken = ({ id, guid }: KnownItem, by: string | null): boolean =>
		guid !== null &&
		guid !== by &&
		guids.has(guid) &&
		memory.withGuid(guid)?.id === id;

	/** Others have kept identifier, title and link. */
	const isSteady = all.some(({ ownGuid, title, link }) => {
		const before = ownGuid === null ? undefined : memory.withGuid(ownGuid);
		return before?.title === title && before.link === link;
	});

	const nameOf = (guid: string): string => digestOf("guid", url, guid);

	/** What was known under an identifier, also where it was last given without any. */
	const knownAs = (guid: string): KnownItem | undefined => {
		const named = memory.withId(nameOf(guid));
		return memory.withGuid(guid) ?? (named?.guid === null ? named : undefined);
	};

	const byIdentifier = (marks: Marks): string | null => {
		const { ownGuid, ownLink, link, title } = marks;
		const before = ownGuid === null ? undefined : knownAs(ownGuid);
		if (before === undefined) return null;
		if (before.title === title) return before.id;
		if (link !== null && before.link === link) return before.id;
		const isNew = ownLink === null || memory.withLink(ownLink).length === 0;
		return isNew && isKept(marks, before, isSteady && !links.has(before.link))
			? before.id
			: null;
	};

	const byLink = (marks: Marks): string | null => {
		const { ownLink, guid, title } = marks;
		if (ownLink === null) return null;
		const there = memory.withLink(ownLink);
		if (there.length === 0) return linkId(ownLink);
		const left = there.filter((item) => !isTaken(item, guid));
		const tenants = there.filter(({ link }) => link === ownLink);
		const isIt = tenants.length > 1 ? isAtLanding : isAtLink;
		const before =
			left.find((item) => item.title === title && isIt(marks, item)) ??
			left.find((item) => isIt(marks, item));
		return before?.id ?? null;
	};

	const nameMoved = namerOfMoved(all, memory);

	return (marks) => {
		const known = byIdentifier(marks) ?? nameMoved(marks) ?? byLink(marks);
		if (known !== null || marks.ownGuid === null) return known;
		const named = nameOf(marks.ownGuid);
		// Where an identifier went on to an item with a link, its name stays with the article that had it first.
		const isFree = marks.ownLink === null || !memory.withId(named);
		return isFree ? named : null;
	};
};
