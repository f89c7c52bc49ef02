import type { Words } from "../../wording/en.ts";
import { count, fill } from "../../wording/template.ts";

/** What a poll came to: how many articles are new, and how many of the feeds could not be read. */
export type Polled = Readonly<{ articles: number; failed: number }>;

/** "3 new articles"; "nothing new, 2 feeds fail". */
export const polledNotice = (
	{ articles, failed }: Polled,
	{ board: { notice } }: Words,
): string => {
	const polled =
		articles > 0 ? count(notice.polled, articles) : notice.nothingNew;
	return failed === 0
		? polled
		: fill(notice.polledButFailed, {
				polled,
				failed: count(notice.failed, failed),
			});
};
