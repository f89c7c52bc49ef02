import type { Polled } from "../view/content/polled.ts";
import type { Monitor } from "./monitor.ts";

/** None of these feeds is being polled any more. */
const settled = (monitor: Monitor, urls: readonly string[]): Promise<void> =>
	new Promise((resolve) => {
		const look = (): void => {
			if (urls.some(monitor.isPolling)) return;
			leave();
			resolve();
		};
		const leave = monitor.subscribe(look);
		look();
	});

/** Polls feeds at somebody's wish, those included that are just being polled, and tells what came of it. */
export const pollNow = async (
	monitor: Monitor,
	urls: readonly string[],
	now: () => Date,
): Promise<Polled> => {
	const before = monitor.statement(now()).articles;
	await monitor.poll(urls);
	await settled(monitor, urls);
	const failed = monitor
		.feeds()
		.filter(({ url, error }) => error !== null && urls.includes(url));
	const articles = monitor.statement(now()).articles - before;
	return { articles, failed: failed.length };
};
