import { openDesk } from "../../alert/desk.ts";
import {
	type Outbox,
	type OutboxEntry,
	type OutboxState,
	outboxStates,
} from "../../alert/outbox.ts";
import { plainPlan } from "../../alert/route.ts";
import { tickerLine } from "../../alert/ticker.ts";
import { clockEvents, openLedger, statementOf } from "../../ledger/ledger.ts";
import { byKnown, knownAt } from "../../monitor/known.ts";
import { recordOne } from "../../monitor/record-all.ts";
import { count } from "../../wording/template.ts";
import type { AlertFlags } from "../alerts.ts";
import { misuse } from "../failure.ts";
import { type Setup, setUp } from "../setup.ts";

const readState = (told: string | undefined): OutboxState | undefined => {
	const state = outboxStates.find((one) => one === told);
	if (told !== undefined && state === undefined)
		throw misuse(`--state ${told}: choose one of ${outboxStates.join(", ")}.`);
	return state;
};

const readLimit = (told: string | undefined): number | undefined => {
	if (told === undefined) return undefined;
	const limit = Number(told);
	if (Number.isInteger(limit) && limit > 0) return limit;
	throw misuse(`--limit ${told}: write a whole number, 1 or more.`);
};

const withSetup = async (
	flags: AlertFlags,
	work: (setup: Setup) => Promise<void>,
): Promise<void> => {
	const setup = await setUp(flags);
	try {
		await work(setup);
	} finally {
		await setup.close();
	}
};

const lineOf = ({ key, sink, state, attempts, why, alert }: OutboxEntry) =>
	[
		key,
		sink,
		state,
		...(why ? [`${attempts} attempts: ${why}`] : []),
		tickerLine(alert, "en"),
	].join("\t");

export const listAlerts = (flags: AlertFlags): Promise<void> => {
	const state = readState(flags.state);
	const limit = readLimit(flags.limit);
	return withSetup(flags, async ({ store }) => {
		const entries = await store.outbox.list({
			...(state && { state }),
			...(flags.sink && { sink: flags.sink }),
			...(limit !== undefined && { limit }),
		});
		if (entries.length === 0 && !flags.json)
			console.error(
				`No alert${state || flags.sink ? " like that" : ""} is kept here: \`dealwatch headless\` tells them.`,
			);
		for (const entry of entries)
			process.stdout.write(
				`${flags.json ? JSON.stringify(entry) : lineOf(entry)}\n`,
			);
	});
};

const alerts = { one: "{n} alert", other: "{n} alerts" } as const;

/** Only what has not arrived can be sent again, or let go. */
const open: ReadonlySet<OutboxState> = new Set(["waiting", "dead"]);

const unkept = {
	one: "Alert {list} is not kept here",
	other: "Alerts {list} are not kept here",
} as const;

/**
 * Those that were named, else all that were given up. Throws where one of those named is not kept, or has arrived or been dropped:
 * then nothing is done to any.
 */
const chosenOf = async (
	outbox: Outbox,
	keys: readonly number[],
): Promise<readonly number[]> => {
	if (keys.length === 0) {
		const dead = await outbox.list({ state: "dead" });
		return dead.map(({ key }) => key);
	}
	const kept = await outbox.list({});
	const states = new Map(kept.map(({ key, state }) => [key, state]));
	const unknown = keys.filter((key) => !states.has(key));
	if (unknown.length > 0)
		throw misuse(
			`${count(unkept, unknown.length, { list: unknown.join(", ") })}: \`dealwatch alerts list\` shows those that are.`,
		);
	const closed = keys.find((key) => !open.has(states.get(key) ?? "dead"));
	if (closed !== undefined)
		throw misuse(
			`Alert ${closed} is ${states.get(closed)} already: \`dealwatch alerts list --state dead\` and \`--state waiting\` show those that can be sent again or dropped.`,
		);
	return keys;
};

export const retryAlerts = (
	keys: readonly number[],
	flags: AlertFlags,
): Promise<void> =>
	withSetup(flags, async ({ store: { outbox } }) => {
		const chosen = await chosenOf(outbox, keys);
		const requeued = await outbox.requeue(chosen, new Date().toISOString());
		console.error(
			count(alerts, requeued),
			"to be sent again by the next `dealwatch headless`",
		);
	});

export const dropAlerts = (
	keys: readonly number[],
	flags: AlertFlags,
): Promise<void> =>
	withSetup(flags, async ({ store: { outbox } }) => {
		const dropped = await outbox.drop(await chosenOf(outbox, keys));
		console.error(count(alerts, dropped), "dropped");
	});

/**
 * Feeds the stored coverage to an empty ledger in the order in which it became known, and shows what the desk would have sent under
 * the topic's rules.
 */
export const testAlerts = (flags: AlertFlags): Promise<void> =>
	withSetup(flags, async ({ monitor, topic, store, now }) => {
		const urls = monitor.feeds().map(({ url }) => url);
		const articles = await Array.fromAsync(store.articlesOf(urls));
		const stored = articles.toSorted(byKnown);
		const [first] = stored;
		if (!first) return;
		const ledger = openLedger(topic);
		const since = knownAt(first);
		const desk = openDesk({ topic, plans: [plainPlan("test")], since });
		const events = [
			...stored.flatMap((article) => recordOne(ledger, article)),
			...clockEvents(ledger, new Date(since), now()),
		];
		const statement = () => statementOf(ledger, now());
		const outgoing = desk.outgoing(events, statement, now());
		for (const { alert } of outgoing.filter(({ told }) => !told))
			process.stdout.write(
				`${flags.json ? JSON.stringify(alert) : tickerLine(alert, "en")}\n`,
			);
	});
