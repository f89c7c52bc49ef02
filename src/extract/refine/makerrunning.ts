import { ownerOfChips } from "../rule/chips/ownchips.ts";
import type { Draft } from "../rule/draft.ts";
import { setOf, standsAt } from "../rule/line/symbolclass.ts";
import { isSector } from "../rule/party/trade.ts";
import { isWeighed } from "../weigh/weighed.ts";

const goods = setOf("chip", "system");

/** What is told of who takes the systems, not of who makes them. */
const isOfUser = ({ kind, qualifier }: Draft): boolean =>
	kind === "capacity" ||
	kind === "spending" ||
	(kind === "milestone" &&
		(qualifier === "first-capacity" || qualifier === "full-capacity"));

/** "500 MW of Nvidia systems": a maker that its sentence names only as what the goods are called by. */
const namesGoods = ({ line, subject }: Draft): boolean => {
	const places = line.tokens.flatMap(({ name }, at) =>
		name === subject ? [at] : [],
	);
	return (
		places.length > 0 &&
		places.every((at) => standsAt(goods, line.symbols, at + 1))
	);
};

/** A maker of chips where it supplies them to somebody whom the text does not name, or names in words that tell no party. */
const isSupplier = (draft: Draft): boolean => {
	const { kind, subject, object, line, at } = draft;
	if (subject === null || object !== null || !isSector(subject, "chips"))
		return false;
	if (kind !== "chips") return isOfUser(draft) && namesGoods(draft);
	const isTold = isWeighed(draft) || namesGoods(draft);
	return isTold && at !== undefined && ownerOfChips(line, at) === null;
};

/** "The kingdom will buy 35,000 Nvidia chips": who makes them neither runs them nor pays for them. */
export const withoutMakersRunning = (
	drafts: readonly Draft[],
): readonly Draft[] => drafts.filter((draft) => !isSupplier(draft));
