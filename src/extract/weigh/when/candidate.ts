import { isComparedWith } from "../../../language/tradingday.ts";
import type { Kind, Window } from "../../claim.ts";
import type { WindowMention } from "../../mention.ts";
import type { Draft } from "../../rule/draft.ts";
import type { Line } from "../../rule/line/line.ts";
import { textBefore } from "../../rule/line/linetext.ts";
import { windowOf } from "../../rule/line/pick.ts";
import { isInPassing } from "../../rule/price/dayplace.ts";
import { isMonth } from "../../rule/time/windownear.ts";
import type { Around, Setting } from "../setting.ts";
import type { Look } from "../sign.ts";
import {
	lookAtFormer,
	lookAtNone,
	lookAtOwn,
	lookAtPart,
	lookAtWindow,
} from "./sign.ts";

/** A time that a claim may be of, `null` for none, and what speaks for it. */
export type Candidate = { readonly when: Window | null; look: Look };

/** Kinds whose claims may be of a time that another claim or sentence tells. */
export const timed: ReadonlySet<Kind> = new Set([
	"price-move",
	"market-cap-change",
	"revenue",
	"profit",
	"spending",
	"purchase",
]);

/** Whether two times begin and end alike. */
export const isSameTime = (
	one: Window | null | undefined,
	other: Window | null | undefined,
): boolean => one?.from === other?.from && one?.to === other?.to;

/** One candidate a time: what speaks for it may be told more than once. */
class Candidates {
	readonly all: Candidate[] = [];

	add(when: Window | null, look: Look): void {
		const known = this.all.find((candidate) =>
			isSameTime(candidate.when, when),
		);
		if (known === undefined) {
			this.all.push({ when, look });
			return;
		}
		const { look: former } = known;
		known.look = (signs) => {
			former(signs);
			look(signs);
		};
	}
}

/** Fiscal years and durations tell no time that the guide counts. */
const tells = (window: WindowMention | null): window is WindowMention =>
	window !== null && window.sort !== "duration" && window.sort !== "fiscal";

/** A month in which a company spends is never told, only that in which it said so. */
const canBeOf = (kind: Kind, { when }: WindowMention): boolean =>
	kind !== "spending" || !isMonth(when);

/** "7.9% above Monday's close", "after Monday's vote": a day that a price is only compared with, or told in passing. */
const isReference = (
	line: Line,
	place: number,
	window: WindowMention,
	at: number,
) =>
	window.sort === "day" &&
	(isComparedWith(textBefore(line, place)) ||
		isInPassing(line, place, window, at));

/** @param at where the figure stands, behind the last place where it does in another line */
const windowsIn = (
	line: Line,
	at: number,
): readonly (readonly [number, WindowMention])[] =>
	line.tokens.flatMap((token, place) => {
		const window = windowOf(token);
		return tells(window) && !isReference(line, place, window, at)
			? [[place, window] as const]
			: [];
	});

/** Whole periods of which the beginning or the end alone may be meant: "from 2027", "by 2030". */
const partsOf = ({
	from,
	to,
}: Window): readonly (readonly [string, Window])[] =>
	from === undefined || to === undefined || from === to
		? []
		: [
				["from", { from }],
				["to", { to }],
			];

/** How many claims told before lend their time. */
const formers = 2;

const formersOf = (
	{ draft }: Setting,
	told: readonly Draft[],
): readonly Draft[] =>
	told
		.filter(
			({ kind, when, start }) =>
				timed.has(kind) && when !== undefined && start < draft.start,
		)
		.slice(-formers);

/** Every time that a claim may be of: those told in its sentence and the two before, and those of claims told before. */
export const candidatesOf = (
	setting: Setting,
	{ told, published }: Pick<Around, "told" | "published">,
): readonly Candidate[] => {
	const { at, draft, before } = setting;
	const candidates = new Candidates();
	candidates.add(null, lookAtNone(setting));
	for (const [ago, line] of [draft.line, ...before].entries())
		for (const [place, window] of windowsIn(
			line,
			ago === 0 ? at : line.tokens.length,
		)) {
			if (!canBeOf(draft.kind, window)) continue;
			const where = { line, place, window, ago, published };
			candidates.add(window.when, lookAtWindow(setting, where));
			for (const [part, when] of partsOf(window.when))
				candidates.add(when, lookAtPart(setting, where, part));
		}
	for (const former of formersOf(setting, told))
		candidates.add(former.when ?? null, lookAtFormer(setting, former));
	candidates.add(draft.when ?? null, lookAtOwn(setting));
	return candidates.all;
};
