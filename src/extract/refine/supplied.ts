import type { Draft } from "../rule/draft.ts";

/** Systems due within a span of time, with no supplier named beside them. */
const isOpen = ({ kind, qualifier, when, object }: Draft): boolean =>
	kind === "milestone" &&
	(qualifier === "full-capacity" || qualifier === "first-capacity") &&
	when === undefined &&
	object === null;

/** Whose systems the subject was last told to take, before or in the same sentence. */
const supplierBefore = (
	{ subject, start }: Draft,
	drafts: readonly Draft[],
): string | null =>
	drafts.findLast(
		(told) =>
			(told.kind === "purchase" || told.kind === "capacity") &&
			told.subject === subject &&
			told.object !== null &&
			told.start < start,
	)?.object ?? null;

/** "Meta takes $3 billion of Nebius's capacity, deployed within three months": of the one from whom it takes them. */
export const withSuppliers = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.some(isOpen)
		? drafts.map((draft) =>
				isOpen(draft)
					? { ...draft, object: supplierBefore(draft, drafts) }
					: draft,
			)
		: drafts;
