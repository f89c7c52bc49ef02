import { areAkin } from "./headline.ts";
import type { Marks } from "./marks.ts";
import type { Memory } from "./memory.ts";
import type { KnownItem } from "./state.ts";

/** Whether an item of the same moment says the same, or may once have said what is known. */
const saysTheSame = (
	{ title, name, date }: Marks,
	before: KnownItem,
	isSteady: boolean,
): boolean => {
	if (title === before.title) return true;
	if (!isSteady || date === null || before.name === null) return false;
	return areAkin(name, before.name);
};

/**
 * Tells which article an item is that has another link and another identifier than any that was known: the one of the same title and
 * date, or of the same words where it bears none, of which neither is in the feed any more. A site that moves gives all its items
 * other ones; some give them to one item, whose headline they correct, while others keep theirs.
 */
export const namerOfMoved = (
	all: readonly Marks[],
	memory: Memory,
): ((marks: Marks) => string | null) => {
	const guids = new Set(all.map(({ guid }) => guid));
	const links = new Set(all.map(({ ownLink }) => ownLink));

	const isGone = ({ guid, link }: KnownItem): boolean =>
		(guid === null || !guids.has(guid)) && (link === null || !links.has(link));

	const isKept = ({ ownGuid, ownLink, title }: Marks): boolean => {
		const atGuid = ownGuid === null ? undefined : memory.withGuid(ownGuid);
		const atLink = ownLink === null ? [] : memory.withLink(ownLink);
		return [atGuid, ...atLink].some((known) => known?.title === title);
	};
	const isSteady = all.some(isKept);

	return (marks) => {
		const { guid, ownLink } = marks;
		const isNew =
			(guid === null || memory.withGuid(guid) === undefined) &&
			(ownLink === null || memory.withLink(ownLink).length === 0);
		if (!isNew) return null;
		const before = memory
			.ofMoment(marks)
			.find((known) => isGone(known) && saysTheSame(marks, known, isSteady));
		return before?.id ?? null;
	};
};
