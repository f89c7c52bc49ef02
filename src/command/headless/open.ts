import type { Post } from "../../alert/delivery.ts";
import type { openDeliveryTally } from "../../alert/service/delivery-tally.ts";
import { withoutLogin } from "../../text/secret.ts";
import type { HeadlessFlags } from "../headless.ts";
import type { Logger } from "../log.ts";
import { type Setup, setUp } from "../setup.ts";
import { sinksOf } from "./sinks.ts";
import { openSummary } from "./summary.ts";
import type { Pulse } from "./vitals.ts";

/** Milliseconds for one attempt at a delivery. */
const deliveryTimeout = 15_000;
/** Milliseconds for which feeds polled once wait for each other: what they bring is then told in its order of time. */
const lingering = 10_000;

/** What stays the same while the configuration is read anew. */
export type Run = Readonly<{
	flags: HeadlessFlags;
	since: Date | undefined;
	log: Logger;
	pulse: Pulse;
	/** Counts what came of each attempt. */
	tally: ReturnType<typeof openDeliveryTally>;
}>;

const wordRule = (rule: Setup["topic"]["alerts"][number]): string =>
	Object.entries(rule)
		.map(([key, value]) => `${key} ${[value].flat().join(", ")}`)
		.join("; ");

/** Who wonders why nothing comes is told what is let through. */
const logRules = ({ topic }: Setup, log: Logger): void => {
	if (topic.alerts.length > 0)
		log.info(
			{ rules: topic.alerts.map(wordRule) },
			"sent is only what one of these rules, the topic's own (alerts:), lets through",
		);
};

/** Opens sinks and monitor as flags and configuration say. */
export const openRun = async ({ flags, since, log, tally }: Run) => {
	const { sinks, troubles } = await sinksOf(flags);
	for (const trouble of troubles) log.error(trouble);
	const setup = await setUp(flags, {
		plans: sinks.map(({ plan }) => plan),
		...(since && { since }),
		...(flags.once && { lingering, isBrief: true }),
	});
	logRules(setup, log);
	const post: Post = {
		outbox: setup.store.outbox,
		now: () => new Date(),
		random: Math.random,
		timeout: deliveryTimeout,
		report: (attempt) => {
			tally.add(attempt);
			const { sink, verdict } = attempt;
			if (verdict.next !== "done")
				log.warn({ sink, ...verdict }, "alert not delivered");
		},
	};
	return { setup, sinks, post, tellSummary: openSummary(setup, sinks, since) };
};

export type OpenRun = Awaited<ReturnType<typeof openRun>>;

const logFeeds = ({ monitor }: Setup, log: Logger): void => {
	const troubles = Map.groupBy(
		monitor.feeds().filter(({ error }) => error !== null),
		({ error }) => error?.words ?? "",
	);
	for (const [error, feeds] of troubles)
		log.warn(
			{ feeds: feeds.map(({ url }) => withoutLogin(url)), error },
			"feeds",
		);
};

/** What every run begins with: feeds are polled, and the summary of what was known before is told. */
export const begin = async (
	{ setup, tellSummary }: OpenRun,
	urls: readonly string[],
	log: Logger,
): Promise<void> => {
	await setup.monitor.poll(urls);
	await setup.monitor.tick();
	await tellSummary();
	logFeeds(setup, log);
};
