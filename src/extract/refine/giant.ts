import { isGiant, leastGiantWorth } from "../../language/company/giant.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { measures } from "../rule/measure/measure.ts";
import { canAct } from "../rule/party/subject.ts";

/** So many sentences back a company may have been named that "the company" means. */
const reach = 2;

const isTooSmall = ({ kind, subject, value }: Draft): boolean =>
	kind === "market-cap" &&
	subject !== null &&
	isGiant(subject) &&
	value !== undefined &&
	Math.max(value.low ?? 0, value.high ?? 0) < leastGiantWorth;

const isCandidate = (name: string | undefined): name is string =>
	name !== undefined &&
	!isGiant(name) &&
	(measures["market-cap"]?.(name) ?? false);

/** Who else may be meant: the nearest that acts, before the figure or behind it, then whom the sentences before named last. */
const meantBy = (
	{ line, start }: Draft,
	lines: readonly Line[],
): string | null => {
	const own = line.tokens.filter(({ name }) => isCandidate(name));
	const acting = own.filter((token) =>
		canAct(line, line.tokens.indexOf(token)),
	);
	const at = lines.indexOf(line);
	const earlier = lines
		.slice(Math.max(0, at - reach), Math.max(0, at))
		.flatMap(({ tokens }) => tokens)
		.findLast(({ name }) => isCandidate(name));
	const found =
		acting.findLast((token) => token.start < start) ??
		acting[0] ??
		earlier ??
		own[0];
	return found?.name ?? null;
};

/**
 * A market value far too small for the company that it was read of is another's: of the one named nearest, unless that one's
 * is told already; else it is left out. "Microsoft will pay Nebius …; the company has a market value of $15 billion."
 */
export const withOwnWorth = (
	drafts: readonly Draft[],
	{ lines }: Pick<Notes, "lines">,
): readonly Draft[] => {
	if (!drafts.some(isTooSmall)) return drafts;
	const told = new Set(
		drafts
			.filter((draft) => draft.kind === "market-cap" && !isTooSmall(draft))
			.map(({ subject }) => subject),
	);
	return drafts.flatMap((draft) => {
		if (!isTooSmall(draft)) return [draft];
		const subject = meantBy(draft, lines);
		return subject === null || told.has(subject) ? [] : [{ ...draft, subject }];
	});
};
