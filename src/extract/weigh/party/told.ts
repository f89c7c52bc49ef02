import type { Choices } from "./choices.ts";
import { isRead } from "./pair.ts";

/**
 * By place whether it is a pair of names of which the claim itself or one before it tells: only of these
 * more is seen than what they do, and their order.
 */
export const toldPairs = ({
	setting: { draft },
	sights,
	others,
	earlier,
}: Choices): readonly boolean[] => {
	const width = others.length;
	const told: boolean[] = [];
	for (let at = 0; at < sights.length * width; at += 1) told.push(false);
	const rowOf = (name: string | null) =>
		sights.findIndex((sight) => sight.name === name);
	const columnOf = (name: string | null) =>
		others.indexOf(name === null ? null : rowOf(name));
	const markSubject = (name: string | null) => {
		const row = rowOf(name);
		if (row >= 0) told.fill(true, row * width, (row + 1) * width);
	};
	const markObject = (name: string | null) => {
		const column = columnOf(name);
		if (column < 0) return;
		for (let at = column; at < told.length; at += width) told[at] = true;
	};
	for (const { subject, object } of earlier) {
		const row = rowOf(subject);
		const column = columnOf(object);
		if (row >= 0 && column >= 0) told[row * width + column] = true;
	}
	const former = earlier.at(-1);
	if (former !== undefined) {
		markSubject(former.subject);
		if (former.object !== null) markObject(former.object);
	}
	if (isRead(draft)) {
		markSubject(draft.subject);
		markObject(draft.object);
	}
	return told;
};
