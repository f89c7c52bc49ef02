import type { Bound } from "../../language/bound.ts";
import type { Measure } from "../../language/unit.ts";
import { yearSign } from "../../language/zh/ayear.ts";
import { beforeMinus, estimateBehind } from "../../language/zh/range.ts";
import type { Span } from "../mention.ts";
import { measureOf, type Part, readPart } from "./amountpart.ts";
import {
	inScaleOf,
	isStep,
	leavesScale,
	lowOf,
	measureOfBoth,
	readSecond,
	sameMeasure,
	widestRange,
} from "./amountrange.ts";
import {
	boundsAfter,
	boundsBefore,
	detachedBound,
	partedBound,
	passesMark,
} from "./bound.ts";
import { withBoundPairs } from "./boundpair.ts";
import { measureBefore } from "./measure.ts";
import { numeralStart } from "./numeral.ts";
import { matchAt } from "./pattern.ts";

/** A number or a range of numbers with all that belongs to it: bounds, sign, currency, unit. */
export type Amount = Span &
	Readonly<{
		/** From the currency sign to the unit's end, without bounds. */
		core: Span;
		low: number;
		high: number;
		bounds: ReadonlySet<Bound>;
		/** Null for a bare number. */
		measure: Measure | null;
		/** It holds a word like million or 亿. */
		scaled: boolean;
		/** Written with digits. */
		digits: boolean;
	}>;

/** Stands before a number below nought, and is no dash between two words: 净利润为-91亿元. */
const isSigned = (text: string, at: number): boolean =>
	/[-−–]/.test(text.charAt(at - 1)) &&
	!/[A-Za-z0-9\u4e00-\u9fff]/.test(
		text.charAt(at - 2).replace(beforeMinus, ""),
	);

const withBounds = (
	text: string,
	first: Part,
	last: Part,
	low: number,
): Amount => {
	const sign = isSigned(text, first.start) ? -1 : 1;
	const start = sign < 0 ? first.start - 1 : first.start;
	const lead = boundsBefore(text, start);
	const trail = boundsAfter(text, last.end);
	const bounds = new Set([...lead.bounds, ...trail.bounds]);
	if (first.numeral.more || last.numeral.more) bounds.add("least");
	if (passesMark(text, start, last.end)) bounds.add("least");
	const isOpen = [...lead.bounds].every((bound) => bound === "about");
	const detached = isOpen
		? (detachedBound(text, lead.at) ?? partedBound(text, trail.at))
		: undefined;
	if (detached) bounds.add(detached);
	// What a result is compared with is no bound of it: 低于150.4亿美元的预估.
	if (bounds.size > 0 && matchAt(estimateBehind, text, last.end))
		bounds.clear();
	return {
		start: lead.at,
		end: trail.at,
		core: { start, end: last.end },
		low: low * sign,
		high: last.numeral.value * sign,
		bounds,
		measure: measureOfBoth(first, last),
		scaled: last.numeral.scaled || first.numeral.scaled,
		digits: first.numeral.digits,
	};
};

/** Bare numbers below this count nothing that anybody reports; most of them are dates. */
const smallestBare = 100;

/** A bare number that nothing can come of: the 22 of 9月22日, the 2026 of 2026年. */
const isIdle = (text: string, { numeral, prefix, unit }: Part): boolean =>
	!prefix &&
	!unit &&
	!numeral.scaled &&
	(numeral.value < smallestBare || text.charAt(numeral.end) === yearSign);

const readAmount = (text: string, at: number): Amount | null => {
	const first = readPart(text, at);
	if (!first) return null;
	const linked = readSecond(text, first);
	const second = linked?.part;
	if (second && sameMeasure(measureOf(first), measureOf(second))) {
		const low = lowOf(text, first, second);
		const high = second.numeral.value;
		const isFalling = isSigned(text, first.start);
		const [near, far] = isFalling ? [high, low] : [low, high];
		const isNear = near < far && far < near * widestRange;
		if (linked.endsRange && isNear && !isStep(text, first, [low, high]))
			return withBounds(text, first, second, low);
		if (!linked.endsRange && leavesScale(first, second)) {
			const origin = inScaleOf(second, first, low);
			return withBounds(text, origin, origin, low);
		}
	}
	return isIdle(text, first)
		? null
		: withBounds(text, first, first, first.numeral.value);
};

const standsInWord = (text: string, at: number): boolean =>
	/[A-Za-z0-9.]/.test(text.charAt(at - 1)) && !measureBefore(text, at);

/** What goes on with the digits of one number; a comma before anything else ends it: 用GB300,1吉瓦. */
const restOfDigits = /\d{0,20}(?:,\d{3}(?!\d)|\.\d{1,20}){0,20}/y;

/**
 * All numbers of a text in order, bare ones too. Digits inside a name (GB200, MI450) are none.
 * @param text clean text: ASCII digits, simplified characters
 * @param spans where to look
 */
export const readAmounts = (text: string, spans: readonly Span[]): Amount[] =>
	spans.flatMap((span) => withBoundPairs(text, amountsIn(text, span)));

const amountsIn = (text: string, span: Span): Amount[] => {
	const amounts: Amount[] = [];
	const part = span.end === text.length ? text : text.slice(0, span.end);
	numeralStart.lastIndex = span.start;
	for (
		let found = numeralStart.exec(part);
		found;
		found = numeralStart.exec(part)
	) {
		const at = found.index;
		const amount =
			found[1] !== undefined && standsInWord(text, at)
				? null
				: readAmount(text, at);
		if (amount) {
			amounts.push(amount);
			numeralStart.lastIndex = Math.max(amount.core.end, at + 1);
		} else if (found[1] !== undefined) {
			numeralStart.lastIndex +=
				matchAt(restOfDigits, text, numeralStart.lastIndex)?.[0].length ?? 0;
		}
	}
	return amounts;
};
