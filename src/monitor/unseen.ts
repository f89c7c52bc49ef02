import type { Statement } from "../ledger/statement.ts";
import type { Store } from "../store/store.ts";
import type { Beginning } from "./late.ts";
import { type News, newDisputes, newFigures, unseenOf } from "./news.ts";

/** Rows of the board that the user has not looked at yet. */
export type Unseen = Readonly<{
	/** Ids of those of the statement noted last. */
	rows: () => ReadonlySet<string>;
	note: (statement: Statement) => void;
	/** These rows were looked at, at an ISO instant. */
	look: (rows: readonly string[], at: string) => Promise<void>;
	/** The visit ends: deals and moves are new since the last one, a dispute stays so until it is looked at. */
	leave: (statement: Statement, at: string) => Promise<void>;
}>;

/** @param isReplay all that is played is new, and a mark on every row would tell nothing */
export const openUnseen = async (
	store: Pick<Store, "seenDisputes" | "markSeen">,
	beginning: Beginning,
	isReplay: boolean,
): Promise<Unseen> => {
	let seen = await store.seenDisputes();
	let news: readonly News[] = [];
	let rows: ReadonlySet<string> = new Set();

	const figures = (statement: Statement): readonly News[] =>
		isReplay ? [] : newFigures(statement, beginning);

	return {
		rows: () => rows,
		note: (statement) => {
			const all = [...newDisputes(statement, beginning), ...figures(statement)];
			news = unseenOf(all, seen);
			rows = new Set(news.map(({ id }) => id));
		},
		look: (ids, at) => {
			const looked = new Set(ids);
			const keys = news
				.filter(({ id }) => looked.has(id))
				.flatMap((each) => each.keys);
			seen = new Set([...seen, ...keys]);
			return store.markSeen(keys, at);
		},
		leave: (statement, at) =>
			store.markSeen(
				unseenOf(figures(statement), seen).flatMap(({ keys }) => keys),
				at,
			),
	};
};
