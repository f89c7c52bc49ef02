import { spawn } from "node:child_process";
import { isFile } from "../feed/source.ts";
import { silentSince } from "../feed/staleness.ts";
import type { FeedState } from "../feed/state.ts";
import type { Dispute, Statement } from "../ledger/statement.ts";
import type { DashboardSource, SourceEffect } from "../panel/source.ts";
import type { Store } from "../store/store.ts";
import type { FeedRow, Snapshot } from "../view/model.ts";
import { keepGlimpse, readGlimpse } from "./glimpse.ts";
import type { Monitor } from "./monitor.ts";

type Parts = Readonly<{
	monitor: Monitor;
	store: Store;
	topicTitle: string;
	/** ISO instant of the store's first run. */
	begun: string;
	/** The moment told by `--as-of`; `null` is now. */
	asOf: Date | null;
	now: () => Date;
	onTrouble: (error: unknown) => void;
}>;

const stateOf = (
	feed: FeedState,
	isPolling: boolean,
	now: Date,
): FeedRow["state"] => {
	if (isPolling) return "polling";
	// An error without failures is one of our own line: nothing is held against the feed, but it is not up.
	if (feed.error !== null) return "failing";
	if (feed.lastChecked === null) return "waiting";
	// A file says all that it will ever say.
	if (isFile(feed.url)) return "ok";
	return silentSince(feed, now) === null ? "ok" : "silent";
};

const rowOf = (feed: FeedState, isPolling: boolean, now: Date): FeedRow => ({
	url: feed.url,
	title: feed.title || feed.url,
	state: stateOf(feed, isPolling, now),
	lastSuccess: feed.lastSuccess,
	nextDue: feed.nextDue,
	items: feed.items,
	error: feed.error?.words ?? null,
});

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: ["open"],
	win32: ["explorer.exe"],
};

/** Detached, so that a slow browser holds up nothing; no shell ever reads the address. */
const openInBrowser = (url: string, onTrouble: (error: unknown) => void) => {
	const [program = "xdg-open"] = openers[process.platform] ?? [];
	const child = spawn(program, [url], { detached: true, stdio: "ignore" });
	child.on("error", onTrouble);
	child.unref();
};

/** Whole minutes: a statement serves until the ledger changes or the minute turns. */
const minuteOf = (moment: Date): number =>
	Math.floor(moment.getTime() / 60_000);

/** Joins the monitor to the dashboard: snapshots out, wishes in. */
export const openDashboardSource = async ({
	monitor,
	store,
	topicTitle,
	begun,
	now,
	onTrouble,
	...parts
}: Parts): Promise<
	Readonly<{
		source: DashboardSource;
		loaded: () => void;
		close: () => Promise<void>;
	}>
> => {
	const listeners = new Set<() => void>();
	let asOf = parts.asOf;
	let isLoading = true;
	let error: string | null = null;
	let seen = await store.seenDisputes();
	let kept: { statement: Statement; key: string } | null = null;
	let feeds: readonly FeedRow[] | null = null;
	let unseen: ReadonlySet<string> = new Set();

	const tell = (): void => {
		for (const listener of listeners) listener();
	};
	const forget = (): void => {
		kept = null;
		feeds = null;
		tell();
	};
	const unsubscribe = monitor.subscribe(forget);

	// What was contested already when watching began is history, not news.
	const isNew = ({ id, state, opened }: Dispute): boolean =>
		state === "open" && opened >= begun && !seen.has(id);

	const urls = monitor.feeds().map(({ url }) => url);
	const glimpse = asOf ? null : await readGlimpse(store, urls);

	const statementNow = (): Statement => {
		if (isLoading && glimpse) return glimpse;
		const moment = asOf ?? now();
		const key = asOf ? asOf.toISOString() : `now ${minuteOf(moment)}`;
		if (kept?.key === key) return kept.statement;
		const statement = monitor.statement(moment);
		kept = { statement, key };
		unseen = new Set(statement.disputes.filter(isNew).map(({ id }) => id));
		return statement;
	};

	const feedRows = (): readonly FeedRow[] => {
		feeds ??= monitor
			.feeds()
			.map((feed) => rowOf(feed, monitor.isPolling(feed.url), now()));
		return feeds;
	};

	const fail = (cause: unknown): void => {
		error = cause instanceof Error ? cause.message : String(cause);
		onTrouble(cause);
		tell();
	};

	const markSeen = (ids: readonly string[]): void => {
		seen = new Set([...seen, ...ids]);
		kept = null;
		store.markSeen(ids, now().toISOString()).catch(fail);
		tell();
	};

	const send = (effect: SourceEffect): void => {
		switch (effect.kind) {
			case "open":
				openInBrowser(effect.url, onTrouble);
				break;
			case "refresh": {
				monitor.poll(effect.feed === null ? urls : [effect.feed]).catch(fail);
				return;
			}
			case "seen":
				markSeen(effect.disputes);
				break;
			case "as-of":
				asOf =
					effect.day === null ? null : new Date(`${effect.day}T23:59:59.999Z`);
				forget();
		}
	};

	return {
		source: {
			subscribe: (listener) => {
				listeners.add(listener);
				return () => listeners.delete(listener);
			},
			model: (): Snapshot => ({
				topicTitle,
				statement: statementNow(),
				feeds: feedRows(),
				unseen,
				now: now(),
				asOf,
				loading: isLoading,
				error,
			}),
			send,
			article: async (id) => {
				const kept = await store.article(id);
				if (!kept) return null;
				const { title, text } = kept.article;
				return { id, title, text, claims: kept.claims };
			},
		},
		loaded: () => {
			isLoading = false;
			forget();
		},
		close: async () => {
			unsubscribe();
			if (!isLoading) await keepGlimpse(store, urls, monitor.statement(now()));
		},
	};
};
