import { setTimeout as sleep } from "node:timers/promises";
import { baselineAlert } from "../../alert/baseline.ts";
import { openCourier } from "../../alert/courier.ts";
import { deliverDue, type Post } from "../../alert/delivery.ts";
import type { OpenSink } from "../../alert/open-sinks.ts";
import { route } from "../../alert/route.ts";
import type { HeadlessFlags } from "../headless.ts";
import { type Logger, logToStderr } from "../log.ts";
import { type Setup, setUp } from "../setup.ts";
import { sinksOf } from "./sinks.ts";

/** Milliseconds for one attempt at a delivery. */
const deliveryTimeout = 15_000;
/** Milliseconds between two looks at the clock. */
const beat = 1_000;

/** Tells what was known before watching began; each sink hears it once, for the outbox knows what it was told. */
const tellBaseline = async (
	{ monitor, store, topic, begun, now }: Setup,
	sinks: readonly OpenSink[],
): Promise<void> => {
	const alert = baselineAlert(monitor.statement(now()), topic, begun);
	const plans = sinks.map(({ plan }) => plan);
	await store.outbox.enqueue(route([alert], [], plans, now()));
};

const logFeeds = ({ monitor }: Setup, log: Logger): void => {
	for (const { url, error, failures } of monitor.feeds())
		if (error) log.warn({ feed: url, failures, error: error.words }, "feed");
};

/** Ends with the signal, so that a service manager's stop loses nothing. */
const stopSignal = (): AbortSignal => {
	const stop = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => stop.abort());
	return stop.signal;
};

const runForEver = async (
	setup: Setup,
	post: Post,
	sinks: readonly OpenSink[],
	log: Logger,
): Promise<void> => {
	const { monitor } = setup;
	const stop = stopSignal();
	const courier = openCourier(
		post,
		sinks.map(({ sink }) => sink),
		(error) => log.error({ error }, "outbox"),
	);
	const unsubscribe = monitor.subscribe(courier.wake);
	log.info({ feeds: monitor.feeds().length }, "watching");
	try {
		while (!stop.aborted) {
			await monitor.tick();
			// A slow feed must not hold up the others, so the round is not waited for; what fails here is our own store.
			monitor.poll(monitor.due()).catch((error: unknown) => {
				log.fatal({ error }, "the store can't be written");
				process.exit(1);
			});
			await sleep(beat, undefined, { signal: stop }).catch(() => undefined);
		}
	} finally {
		unsubscribe();
		await courier.close();
		log.info("stopped");
	}
};

/** Runs without a dashboard, once or until it is stopped; returns how many alerts were delivered. */
export const runHeadless = async (
	flags: HeadlessFlags,
	since: Date | undefined,
): Promise<number> => {
	const log = logToStderr();
	const { sinks, troubles } = await sinksOf(flags);
	for (const trouble of troubles) log.error(trouble);
	const setup = await setUp(flags, {
		plans: sinks.map(({ plan }) => plan),
		...(since && { since }),
	});
	let delivered = 0;
	const post: Post = {
		outbox: setup.store.outbox,
		now: () => new Date(),
		random: Math.random,
		timeout: deliveryTimeout,
		report: ({ sink, entries, verdict }) => {
			if (verdict.next === "done") delivered += entries.length;
			else log.warn({ sink, ...verdict }, "alert not delivered");
		},
	};
	try {
		const { monitor } = setup;
		await monitor.load();
		const urls = monitor.feeds().map(({ url }) => url);
		await monitor.poll(flags.once ? urls : monitor.due());
		await monitor.tick();
		await tellBaseline(setup, sinks);
		logFeeds(setup, log);
		if (flags.once) {
			const all = sinks.map(({ sink }) => sink);
			await deliverDue(post, all, new AbortController().signal);
		} else await runForEver(setup, post, sinks, log);
	} finally {
		await setup.close();
	}
	return delivered;
};
