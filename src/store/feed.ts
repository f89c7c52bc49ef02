import { type Kysely, sql } from "kysely";
import { FeedState } from "../feed/state.ts";
import type { Tables } from "./tables.ts";

/** `topic`: named by the topic file; `user`: added by hand. */
export type FeedOrigin = "topic" | "user";

/** What polling has learnt of each feed. A state that an older program wrote and this one can't read is begun anew. */
export const readFeedStates = async (
	db: Kysely<Tables>,
): Promise<ReadonlyMap<string, FeedState>> => {
	const rows = await db.selectFrom("feed").select(["url", "state"]).execute();
	return new Map(
		rows.flatMap(({ url, state }) => {
			const parsed = FeedState.safeParse(JSON.parse(state));
			return parsed.success ? [[url, parsed.data]] : [];
		}),
	);
};

/**
 * Writes what polling learnt. A feed keeps the origin that it was first written with, but one that is added by hand is followed from
 * then on, though an earlier run has read it unasked for: with `--feed`, or for a topic that named it then.
 */
export const writeFeedState = async (
	db: Kysely<Tables>,
	state: FeedState,
	origin: FeedOrigin = "topic",
): Promise<void> => {
	const json = JSON.stringify(state);
	// A run that goes on polling must not undo what the user has meanwhile said of his feed.
	const polled = sql<string>`case origin when 'user'
		then json_set(excluded.state, '$.fullText', feed.state ->> 'fullText') else excluded.state end`;
	await db
		.insertInto("feed")
		.values({ url: state.url, state: json, origin })
		.onConflict((conflict) =>
			conflict
				.column("url")
				.doUpdateSet(
					origin === "user" ? { state: json, origin } : { state: polled },
				),
		)
		.execute();
};

/** Feeds that the user has added to this topic by hand. */
export const readUserFeeds = async (
	db: Kysely<Tables>,
): Promise<readonly string[]> => {
	const rows = await db
		.selectFrom("feed")
		.select("url")
		.where("origin", "=", "user")
		.orderBy("url")
		.execute();
	return rows.map(({ url }) => url);
};

/** Forgets a feed; its articles stay. Returns whether there was one. */
export const deleteFeed = async (
	db: Kysely<Tables>,
	url: string,
): Promise<boolean> => {
	const { numDeletedRows } = await db
		.deleteFrom("feed")
		.where("url", "=", url)
		.executeTakeFirst();
	return numDeletedRows > 0n;
};
