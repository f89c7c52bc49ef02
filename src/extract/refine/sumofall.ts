import { addsUp } from "../../language/together.ts";
import type { Draft } from "../rule/draft.ts";
import { textBetween } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { joiner, symbolOf } from "../rule/line/symbol.ts";

/** How far a sum may be from what its parts make, as a share of it. */
const tolerance = 0.005;
/** One supplier's is no sum; that of many is one without a word for it. */
const several = 2;
const many = 3;

const sizeOf = ({ value }: Draft): number => value?.low ?? value?.high ?? 0;

/** 10 GW from Broadcom, 10 from Nvidia and 6 from AMD make the 26 that are told: what the other suppliers' powers add up to. */
const isSumOfOthers = (draft: Draft, drafts: readonly Draft[]): boolean => {
	const parts = drafts.filter(
		({ kind, subject, object, qualifier }) =>
			kind === "capacity" &&
			subject === draft.subject &&
			object !== null &&
			qualifier === "total",
	);
	const smaller = parts.filter((part) => sizeOf(part) < sizeOf(draft));
	const sum = smaller.reduce((all, part) => all + sizeOf(part), 0);
	return (
		new Set(smaller.map(({ object }) => object)).size >= several &&
		Math.abs(sum - sizeOf(draft)) <= tolerance * sum
	);
};

const partners = new RegExp(`N(?:_?[,${joiner}]{1,2}_?N)+[^NMGFEPC;]*$`);
const each = symbolOf("each");
/** Behind the list: 的协议锁定. */
const ofDeals = new RegExp(`N[^N]*${symbolOf("contract")}[^N]*$`);

/** "The deals with Nvidia, AMD and Broadcom add up to 26 GW": one figure for all of a list. */
const isAddedUp = ({ line, at = 0, subject }: Draft): boolean => {
	const { from, to } = clauseAround(line, at);
	const found = partners.exec(line.symbols.slice(0, at));
	if (found === null || line.has.has(each)) return false;
	const names = new Set(
		line.tokens.slice(found.index, at).flatMap(({ name }) => name ?? []),
	);
	names.delete(subject ?? "");
	return (
		(names.size >= many && ofDeals.test(found[0])) ||
		(names.size >= several && addsUp(textBetween(line, from, to)))
	);
};

/** What several suppliers bring together is no single one's. */
export const withoutOneOfAll = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		const { kind, object, qualifier, at } = draft;
		const mayAdd =
			kind === "capacity" &&
			object !== null &&
			qualifier === "total" &&
			at !== undefined;
		return mayAdd && (isSumOfOthers(draft, drafts) || isAddedUp(draft))
			? { ...draft, object: null }
			: draft;
	});
