import type { Line, Token } from "./line.ts";
import {
	type Label,
	labels,
	type Pattern,
	type Step,
	sorts,
} from "./pattern.ts";
import { placesOf } from "./places.ts";
import { filler } from "./symbol.ts";
import { lineEnd } from "./symbolclass.ts";

/** Where a pattern matched: token indices of the whole and of its labelled parts. */
export type Hit = Readonly<{
	start: number;
	end: number;
	at: Readonly<Record<Label, number | undefined>>;
}>;

const none = -1;
const fillerCode = filler.charCodeAt(0);

/** Codes of the line that is matched. */
let codes = new Uint8Array(0);
/** Places of the labels, as far as the match has come. */
const marks = new Int16Array(labels.length);

const holds = (set: Uint8Array, at: number): boolean =>
	at >= 0 && set[codes[at] ?? lineEnd] === 1;

const mark = (label: number, at: number): void => {
	if (label !== none) marks[label] = at;
};

/** Whether the class stands next to a place, looking `way`, a filler between left aside. */
const isBeside = (set: Uint8Array, at: number, way: 1 | -1): boolean =>
	holds(set, at) || (codes[at] === fillerCode && holds(set, at + way));

/** The end of what the steps match from `at` on; -1 where they don't. Finds what the same pattern finds as a regular expression. */
const follow = (first: Step | null, from: number): number => {
	let at = from;
	for (let step = first; step !== null; step = step.next) {
		const { sort, set, label, next } = step;
		switch (sort) {
			case sorts.symbol:
				if (set[codes[at] ?? lineEnd] !== 1) return none;
				mark(label, at);
				at += 1;
				break;
			case sorts.optional: {
				if (set[codes[at] ?? lineEnd] !== 1) break;
				mark(label, at);
				const end = follow(next, at + 1);
				if (end !== none) return end;
				mark(label, none);
				break;
			}
			case sorts.gap: {
				const last = at + step.most;
				const wanted = next?.sort === sorts.symbol ? next.set : null;
				for (; ; at += 1) {
					const code = codes[at] ?? lineEnd;
					if (wanted === null || wanted[code] === 1) {
						const end = follow(next, at);
						if (end !== none) return end;
					}
					if (at === last || set[code] !== 1) return none;
				}
			}
			case sorts.opening:
				if (at !== 0) return none;
				break;
			case sorts.closing:
				if (codes[at] !== lineEnd) return none;
				break;
			case sorts.notBefore:
				if (isBeside(set, at, 1)) return none;
				break;
			case sorts.notAfter:
				if (isBeside(set, at - 1, -1)) return none;
				break;
		}
	}
	return at;
};

const placeOf = (label: number): number | undefined => {
	const at = marks[label] ?? none;
	return at === none ? undefined : at;
};

const hitAt = (start: number, end: number): Hit => ({
	start,
	end,
	at: {
		s: placeOf(0),
		o: placeOf(1),
		v: placeOf(2),
		w: placeOf(3),
		u: placeOf(4),
		x: placeOf(5),
	},
});

const nothing: readonly Hit[] = [];

/** All places where a pattern matches, overlapping ones too; of the matches that begin at one place the nearest. */
export const findPattern = (line: Line, pattern: Pattern): readonly Hit[] => {
	const places = placesOf(line);
	if (!places.meet(pattern)) return nothing;
	const { steps, needs } = pattern;
	const { lastStart } = places;
	const opens = steps?.sort === sorts.symbol ? steps.set : null;
	const first = opens === null ? undefined : needs[0];
	codes = places.codes;
	let hits: Hit[] | null = null;
	const from = first === undefined ? 0 : places.firstOf(first);
	for (let start = from; start <= lastStart; start += 1) {
		if (opens !== null && opens[codes[start] ?? lineEnd] !== 1) continue;
		marks.fill(none);
		const end = follow(steps, start);
		if (end === none) continue;
		hits ??= [];
		hits.push(hitAt(start, end));
	}
	return hits ?? nothing;
};

const tokenAt = (line: Line, index: number | undefined): Token | null =>
	index === undefined ? null : (line.tokens[index] ?? null);

/** The company that stands at a place of the line; `null` for none, and for no place. */
export const nameAt = (line: Line, index: number | undefined): string | null =>
	tokenAt(line, index)?.name ?? null;
