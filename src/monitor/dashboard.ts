import type { Party } from "../extract/lexicon.ts";
import type { Statement } from "../ledger/statement.ts";
import type { DashboardSource, SourceEffect } from "../panel/source.ts";
import type { Store } from "../store/store.ts";
import type { FeedRow, Snapshot } from "../view/model.ts";
import type { AlsoCalled } from "./also-called.ts";
import { openInBrowser } from "./browser.ts";
import { feedRowOf } from "./feed-row.ts";
import { type KeptGlimpse, keepGlimpse } from "./glimpse.ts";
import type { Monitor } from "./monitor.ts";
import { pollNow } from "./poll-now.ts";
import { keepPreference, readPreference } from "./preference.ts";
import { openUnseen } from "./unseen.ts";

type Parts = Readonly<{
	monitor: Monitor;
	store: Store;
	topicTitle: string;
	/** The topic's, by whose other names rows are found too. */
	parties: readonly Party[];
	/** ISO instant of the store's first run. */
	begun: string;
	/** The moment told by `--as-of`; `null` is now. */
	asOf: Date | null;
	now: () => Date;
	/** `null` where nothing is kept. */
	glimpse: KeptGlimpse | null;
	/** Where stored coverage is played instead of feeds being followed. */
	replay: Replay | null;
	onTrouble: (error: unknown) => void;
}>;

/** What the dashboard has to know of a replay, and may ask of it. */
export type Replay = Readonly<{
	isOver: () => boolean;
	hold: (isHeld: boolean) => void;
}>;

/** Whole minutes: a statement serves until the ledger changes or the minute turns. */
const minuteOf = (moment: Date): number =>
	Math.floor(moment.getTime() / 60_000);

/** Joins the monitor to the dashboard: snapshots out, wishes in. */
export const openDashboardSource = async ({
	monitor,
	store,
	topicTitle,
	parties,
	begun,
	now,
	replay,
	glimpse,
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
	const reading = Promise.withResolvers<void>();
	let error: string | null = null;
	let kept: { statement: Statement; key: string } | null = null;
	let feeds: readonly FeedRow[] | null = null;
	let alsoCalled: AlsoCalled | null = null;
	const beginning = { begun, late: monitor.late() };
	const unseen = await openUnseen(store, beginning, replay !== null);

	const tell = (): void => {
		for (const listener of listeners) listener();
	};
	const forget = (): void => {
		kept = null;
		feeds = null;
		tell();
	};
	const unsubscribe = monitor.subscribe(forget);

	const urls = monitor.feeds().map(({ url }) => url);

	const statementNow = (): Statement => {
		if (isLoading && glimpse?.last && !asOf) return glimpse.last.statement;
		const moment = asOf ?? now();
		const key = asOf ? asOf.toISOString() : `now ${minuteOf(moment)}`;
		if (kept?.key === key) return kept.statement;
		const statement = monitor.statement(moment);
		kept = { statement, key };
		unseen.note(statement);
		return statement;
	};

	const feedRows = (): readonly FeedRow[] => {
		feeds ??= monitor
			.feeds()
			.map((feed) => feedRowOf(feed, monitor.isPolling(feed.url)));
		return feeds;
	};

	const fail = (cause: unknown): void => {
		error = cause instanceof Error ? cause.message : String(cause);
		onTrouble(cause);
		tell();
	};

	/** After the first frames, which need no names. */
	const learnNames = async (): Promise<void> => {
		const { alsoCalledOf } = await import("./also-called.ts");
		alsoCalled = alsoCalledOf(parties);
		tell();
	};

	const look = (rows: readonly string[]): void => {
		kept = null;
		unseen.look(rows, now().toISOString()).catch(fail);
		tell();
	};

	const send = (effect: SourceEffect): void => {
		switch (effect.kind) {
			case "seen":
				look(effect.rows);
				break;
			case "keep":
				keepPreference(store, effect.preference).catch(fail);
				break;
			case "hold":
				replay?.hold(effect.isHeld);
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
				unseen: unseen.rows(),
				...(alsoCalled && { alsoCalled }),
				now: now(),
				asOf,
				replay: replay && (replay.isOver() ? "ended" : "playing"),
				loading: isLoading,
				error,
			}),
			send,
			open: openInBrowser,
			refresh: async (feed) => {
				await reading.promise;
				const polled = pollNow(monitor, feed === null ? urls : [feed], now);
				return polled.catch((cause) => {
					fail(cause);
					return null;
				});
			},
			preference: () => readPreference(store),
			article: async ({ article: id, version }) => {
				const kept = await store.article(id, version);
				if (!kept) return null;
				const { title, text } = kept.article;
				return { id, title, text, claims: kept.claims };
			},
		},
		loaded: () => {
			isLoading = false;
			reading.resolve();
			forget();
			learnNames().catch(onTrouble);
		},
		close: async () => {
			unsubscribe();
			if (isLoading) return;
			const statement = monitor.statement(now());
			if (glimpse) keepGlimpse(glimpse.path, { topicTitle, statement });
			await unseen.leave(statement, now().toISOString());
		},
	};
};
