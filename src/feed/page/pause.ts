import { z } from "zod";
import type { Look } from "./look.ts";

/** Until when the host of a page has asked for quiet. */
export const PagePause = z.readonly(
	z.object({
		/** An address of that host. */
		from: z.string(),
		until: z.iso.datetime(),
	}),
);
export type PagePause = z.infer<typeof PagePause>;

const hostOf = ({ from }: PagePause): string => URL.parse(from)?.host ?? "";

/** The pauses that last still, with those that these looks were told of; of each host the longest. */
export const pausesAfter = (
	before: readonly PagePause[],
	looks: Iterable<Look>,
	now: Date,
): readonly PagePause[] => {
	const told = [...looks].flatMap(({ page, problem }) =>
		problem?.retryAt === undefined
			? []
			: [{ from: problem.retryFrom ?? page.url, until: problem.retryAt }],
	);
	const longest = new Map<string, PagePause>();
	for (const pause of [...before, ...told]) {
		const known = longest.get(hostOf(pause));
		if (pause.until > (known?.until ?? now.toISOString()))
			longest.set(hostOf(pause), pause);
	}
	return [...longest.values()];
};
