import { isPutAt, startsDenial } from "../../language/putat.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import { sizeOf } from "../rule/following/furthersum.ts";
import type { Line } from "../rule/line/line.ts";
import { textApart, textBefore } from "../rule/line/linetext.ts";

const worths: ReadonlySet<Draft["kind"]> = new Set(["valuation", "market-cap"]);
const measured: ReadonlySet<Draft["kind"]> = new Set([
	"acquisition",
	"funding-round",
	"investment",
	"purchase",
	"revenue",
	"spending",
	...worths,
]);

/** Two figures of one thing are not that far apart. */
const farthest = 5;

const isNear = (one: Draft, other: Draft): boolean => {
	const [first, second] = [sizeOf(one), sizeOf(other)];
	if (!first || !second || one.value?.unit !== other.value?.unit) return false;
	return first / second < farthest && second / first < farthest;
};

/** Of what it tells how much it is worth: what the same sentence measured before, or else the last. */
const measuredBefore = (
	{ line, at = -1 }: Draft,
	drafts: readonly Draft[],
	previous: Line | undefined,
): Draft | undefined => {
	const isMeasured = (draft: Draft) =>
		measured.has(draft.kind) && draft.at !== undefined;
	return (
		drafts.findLast(
			(draft) =>
				draft.line === line && isMeasured(draft) && (draft.at ?? at) < at,
		) ??
		drafts.findLast((draft) => draft.line === previous && isMeasured(draft))
	);
};

/** "Its lease is worth $9.6 billion, and dismissed a report that put it at $11 billion": of the lease, whatever "it" was taken for. */
const asMeasured = (
	draft: Draft,
	drafts: readonly Draft[],
	{ lines }: Notes,
): readonly Draft[] => {
	const { line, kind, at, denied } = draft;
	if (!denied || !worths.has(kind) || at === undefined) return [draft];
	if (!isPutAt(textBefore(line, at))) return [draft];
	const previous = lines[lines.indexOf(line) - 1];
	const first = measuredBefore(draft, drafts, previous);
	if (first === undefined)
		return line.symbols.slice(0, at).includes("M") ? [] : [draft];
	if (worths.has(first.kind) || !isNear(first, draft)) return [draft];
	const { subject, object } = first;
	return [{ ...draft, kind: first.kind, subject, object }];
};

/** What only another figure is denied for stands. */
const withStanding = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		const { line, at, denied } = draft;
		if (denied !== true || at === undefined) return draft;
		const rejected = drafts.find(
			(other) =>
				other.denied === true &&
				other.line === line &&
				other.kind === draft.kind &&
				(other.at ?? at) > at &&
				isPutAt(textBefore(line, other.at ?? at)),
		);
		if (rejected?.at === undefined) return draft;
		if (!startsDenial(textApart(line, at, rejected.at))) return draft;
		const { denied: _denied, ...told } = draft;
		return told;
	});

/** With figures that are put at what was measured before. */
export const withPutAt = (
	drafts: readonly Draft[],
	notes: Notes,
): readonly Draft[] =>
	withStanding(drafts.flatMap((draft) => asMeasured(draft, drafts, notes)));
