import { z } from "zod";
import type { Look } from "./look.ts";
import type { OwedPage } from "./owed.ts";

/** When a page was last read again because its teaser had changed. */
export const Reread = z.readonly(
	z.object({
		/** The article's id. */
		id: z.string(),
		at: z.iso.datetime(),
	}),
);
export type Reread = z.infer<typeof Reread>;

/** Milliseconds: some teasers count comments or readers, and change with each look. */
const rest = 3 * 60 * 60_000;

const restEnds = ({ at }: Reread): string =>
	new Date(Date.parse(at) + rest).toISOString();

/** The page of a teaser that has changed, due once it has rested since it was last read for such a change. */
export const rested = (
	page: OwedPage,
	rereads: readonly Reread[],
): OwedPage => {
	const last = rereads.find(({ id }) => id === page.id);
	return last === undefined ? page : { ...page, due: restEnds(last) };
};

/** The pages that rest still, and those that were just read anew. */
export const rereadsAfter = (
	before: readonly Reread[],
	changed: ReadonlySet<string>,
	looks: Iterable<Look>,
	now: Date,
): readonly Reread[] => {
	const at = now.toISOString();
	const anew = [...looks]
		.filter(({ page, problem }) => problem === null && changed.has(page.id))
		.map(({ page }) => ({ id: page.id, at }));
	const ids = new Set(anew.map(({ id }) => id));
	return [
		...anew,
		...before.filter((each) => !ids.has(each.id) && restEnds(each) > at),
	];
};
