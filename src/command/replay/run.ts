import { deliverDue } from "../../alert/delivery.ts";
import { plainPlan } from "../../alert/route.ts";
import { stdoutSink } from "../../alert/sink/stdout.ts";
import { readLocale } from "../locale.ts";
import type { ReplayFlags } from "../replay.ts";
import { type Played, setUp } from "../setup.ts";
import { openBehind } from "../watch/behind.ts";
import { showDashboard } from "../watch/run.ts";
import { playingClock, shownMoment, stopwatch } from "./clock.ts";
import { type Coverage, playedPoll, readCoverage } from "./coverage.ts";

const kept = { data: ":memory:" } as const;

const played = (coverage: Coverage, now: () => Date): Played => ({
	feeds: [{ ...coverage.state, lastSuccess: null, nextDue: null, items: 0 }],
	poll: playedPoll(coverage),
	now,
});

/** A moment before the first article, so that none is history. */
const startOf = ({ articles }: Coverage): Date =>
	new Date(Date.parse(articles[0]?.published ?? "") - 1_000);

/** In the dashboard, the clock running `speed` times as fast as a real one. */
export const replayDashboard = async (
	feed: string,
	flags: ReplayFlags,
): Promise<void> => {
	const coverage = await readCoverage(feed);
	const first = startOf(coverage);
	const end = new Date();
	const moments = coverage.articles.map((each) => new Date(each.published));
	const clock = playingClock([first, ...moments, end], flags.speed);
	const { elapsed, hold } = stopwatch(() => performance.now());
	const now = () => clock(elapsed());
	await showDashboard(flags, null, async (stop) => {
		const setup = await setUp(
			{ ...flags, ...kept },
			{ played: played(coverage, now), since: first, lingering: 0 },
		);
		const shown = (): Date => {
			const [feed] = setup.monitor.feeds();
			const taken = new Date(feed?.lastSuccess ?? first);
			return shownMoment(moments, taken, now());
		};
		const replay = { hold, isOver: () => shown() >= end };
		const behind = { ...setup, begun: first.toISOString() };
		return openBehind(behind, null, shown, stop, { replay });
	});
};

/** As alerts, from article to article without waiting. */
export const replayAlerts = async (
	feed: string,
	flags: ReplayFlags,
): Promise<void> => {
	const coverage = await readCoverage(feed);
	let now = startOf(coverage);
	const text = readLocale(flags.lang, "en");
	const sink = stdoutSink(process.stdout, flags.text ? { text } : {});
	const { monitor, store, close } = await setUp(
		{ ...flags, ...kept },
		{
			played: played(coverage, () => now),
			plans: [plainPlan(sink.name)],
			since: now,
		},
	);
	const post = {
		outbox: store.outbox,
		now: () => now,
		random: Math.random,
		timeout: 60_000,
		report: () => {},
	};
	try {
		const moments = new Set(coverage.articles.map((each) => each.published));
		for (const moment of moments) {
			now = new Date(moment);
			await monitor.tick();
			await monitor.poll(monitor.feeds().map(({ url }) => url));
			await deliverDue(post, [sink], new AbortController().signal);
		}
		now = new Date();
		await monitor.tick();
		await deliverDue(post, [sink], new AbortController().signal);
	} finally {
		await close();
	}
};
