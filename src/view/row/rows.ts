import { accountOf, type Group } from "../../ledger/deal/account.ts";
import type { Scene } from "../scene.ts";
import type { Cursor, PanelName } from "../ui.ts";
import { filtered } from "./filter.ts";
import { dealsInOrder } from "./order/deals.ts";
import { disputesInOrder } from "./order/disputes.ts";
import { feedsInOrder } from "./order/feeds.ts";
import { reactionsInOrder } from "./order/reactions.ts";
import { type Row, rowsOfTranche } from "./row.ts";

const allRows = (panel: PanelName, scene: Scene): readonly Row[] => {
	const { statement, feeds } = scene.snapshot;
	const sort = scene.ui.sorts[panel];
	switch (panel) {
		case "deals":
			return dealsInOrder(statement.deals, sort, scene.locale)
				.filter((deal) => !scene.ui.onlyDisputed || deal.disputed)
				.map((deal) => ({ id: deal.id, of: "deal", deal }));
		case "tranches":
			return statement.tranches.flatMap(rowsOfTranche);
		case "reactions":
			return reactionsInOrder(statement.reactions, sort).map((reaction) => ({
				id: reaction.id,
				of: "reaction",
				reaction,
			}));
		case "disputes":
			return disputesInOrder(statement.disputes, sort).map((dispute) => ({
				id: dispute.id,
				of: "dispute",
				dispute,
			}));
		case "feeds":
			return feedsInOrder(feeds, sort).map((feed) => ({
				id: feed.url,
				of: "feed",
				feed,
			}));
	}
};

/** What the rows of a panel hang on; while none of it changes, neither do they. */
const causesOf = (panel: PanelName, scene: Scene): readonly unknown[] => [
	panel === "feeds" ? scene.snapshot.feeds : scene.snapshot.statement,
	scene.locale,
	scene.ui.filters[panel],
	scene.ui.sorts[panel],
	scene.ui.onlyDisputed,
	scene.snapshot.unseen,
	scene.snapshot.alsoCalled,
];

type Remembered = { causes: readonly unknown[]; rows: readonly Row[] };
const remembered = new Map<PanelName, Remembered>();

/**
 * The rows of a panel, filtered and in order. The last answer of each panel is remembered:
 * ten thousand deals are sorted when something changes, not at every key.
 */
export const rowsOf = (panel: PanelName, scene: Scene): readonly Row[] => {
	const causes = causesOf(panel, scene);
	const last = remembered.get(panel);
	if (last?.causes.every((cause, at) => cause === causes[at])) return last.rows;
	const rows = filtered(
		allRows(panel, scene),
		scene.ui.filters[panel],
		scene.locale,
		scene.snapshot,
	);
	remembered.set(panel, { causes, rows });
	return rows;
};

/** Where the cursor stands now: at its row if that is still there, else at its place. */
export const indexOf = (rows: readonly Row[], cursor: Cursor): number => {
	if (rows.length === 0) return 0;
	if (cursor.id === null) return 0;
	if (rows[cursor.index]?.id === cursor.id) return cursor.index;
	const found = rows.findIndex((row) => row.id === cursor.id);
	return found >= 0 ? found : Math.min(cursor.index, rows.length - 1);
};

const accounts = new WeakMap<readonly Row[], readonly Group[]>();

/** The account of the deals that are listed; remembered, for every key asks for it. */
export const groupsIn = (scene: Scene): readonly Group[] => {
	const rows = rowsOf("deals", scene);
	const groups =
		accounts.get(rows) ??
		accountOf(rows.flatMap((row) => (row.of === "deal" ? [row.deal] : [])));
	accounts.set(rows, groups);
	return groups;
};

/** The item of the tally by its number, as near as there is one; −1 where there is none. */
export const itemIn = (groups: readonly Group[], item: number): number => {
	const last = groups.reduce((sum, { items }) => sum + items.length, 0) - 1;
	return Math.min(Math.max(0, item), last);
};

const dealInTally = (item: number, scene: Scene): Row | null => {
	const groups = groupsIn(scene);
	const chosen = groups.flatMap(({ items }) => items)[itemIn(groups, item)];
	return chosen ? { id: chosen.deal.id, of: "deal", deal: chosen.deal } : null;
};

/** The row that is looked at: the one under the cursor, which is the tally's own while that is open. */
export const selectedIn = (panel: PanelName, scene: Scene): Row | null => {
	const { mode, cursors } = scene.ui;
	if (panel === "deals" && mode.name === "tally")
		return dealInTally(mode.item, scene);
	const rows = rowsOf(panel, scene);
	return rows[indexOf(rows, cursors[panel])] ?? null;
};
