import type { Backing, Support } from "./backing.ts";
import { isoOf } from "./day.ts";
import { type Figure, leadOf } from "./figure.ts";
import { idOf } from "./hash.ts";
import { storyOf } from "./piece.ts";
import type { Cell, Slot } from "./slot.ts";
import type { Evidence, Side } from "./statement.ts";

/** Of a figure told over and over, the first tellers and the latest are shown. */
const firstTellers = 5;
const latestTellers = 25;

/** One support as a reader sees it. */
export const evidenceOf = (support: Support): Evidence => {
	const { article } = support.piece;
	return {
		article: article.id,
		outlet: article.outlet,
		url: article.url,
		title: article.title,
		published: article.published,
		quote: support.quote,
		start: support.start,
		end: support.end,
		rule: support.rule,
		...(support.source === undefined ? {} : { source: support.source }),
		story: idOf("story", storyOf(support.piece).article.id),
	};
};

const shownOf = ({ supports }: Backing): readonly Support[] =>
	supports.length <= firstTellers + latestTellers
		? supports
		: [...supports.slice(0, firstTellers), ...supports.slice(-latestTellers)];

type Made = Readonly<{ changes: number; lead: Cell; side: Side }>;
const made = new WeakMap<Figure, Made>();

/**
 * A figure as a side: as most stories put it (or as the given cell does), with the quotes in the order in which they came.
 * Made once for each change.
 */
export const sideOf = (
	figure: Figure,
	slot: Slot,
	lead: Cell = leadOf(figure),
): Side => {
	const changes = figure.cells.reduce(
		(sum, { backing }) => sum + backing.changes,
		figure.backing.changes,
	);
	const known = made.get(figure);
	if (known?.changes === changes && known.lead === lead) return known.side;
	const side = makeSide(figure, slot, lead);
	made.set(figure, { changes, lead, side });
	return side;
};

const makeSide = (figure: Figure, slot: Slot, { stated }: Cell): Side => {
	const when =
		stated.when ??
		figure.cells.find((cell) => cell.stated.when !== undefined)?.stated.when ??
		slot.matter.when;
	const qualifier = stated.qualifier ?? slot.matter.qualifier;
	const { backing } = figure;
	return {
		...(stated.value === undefined ? {} : { value: stated.value }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(when === undefined ? {} : { when }),
		denied: figure.denied,
		stories: backing.stories,
		outlets: backing.outlets,
		first: isoOf(backing.first),
		last: isoOf(backing.last),
		evidence: shownOf(backing).map(evidenceOf),
	};
};
