import { modifierEnd } from "../../language/en/modifier.ts";
import type { Hit } from "./name.ts";

/**
 * Names that take part in what is told. One that only describes another right behind it becomes part of that name's
 * mention, so that lists stay lists: "Microsoft and Google parent Alphabet".
 */
export const withoutModifiers = (
	text: string,
	hits: readonly Hit[],
): readonly Hit[] => {
	const startBy = new Map<number, number>();
	const parties = hits.filter(({ start, end }) => {
		const behind = modifierEnd(text, start, end);
		if (behind === null) return true;
		startBy.set(behind, start);
		return false;
	});
	return startBy.size === 0
		? parties
		: parties.map((hit) => ({
				...hit,
				start: startBy.get(hit.start - 1) ?? hit.start,
			}));
};
