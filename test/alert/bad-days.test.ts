import { afterEach, expect, it } from "vitest";
import { deliverDue } from "../../src/alert/delivery.ts";
import { webhookSink } from "../../src/alert/sink/webhook.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { sqliteOutbox } from "../../src/store/outbox.ts";
import {
	type Answer,
	answers,
	openReceiver,
	type Receiver,
} from "./receiver.ts";
import { numbered } from "./sample.ts";

const open: Receiver[] = [];
afterEach(async () => {
	for (const receiver of open.splice(0)) await receiver.close();
});

/** Delivers to a receiver with these answers, the clock jumping to whenever the next attempt is due. */
const live = async (total: number, ...plan: readonly Answer[]) => {
	const receiver = await openReceiver(...plan, answers.status(204));
	open.push(receiver);
	const database = openDatabase(":memory:");
	await migrate(database);
	const outbox = sqliteOutbox(database);
	let clock = "2025-09-23T08:00:00.000Z";
	const now = () => new Date(clock);
	const sink = webhookSink({
		name: "desk",
		url: receiver.url,
		secrets: [],
		now,
	});
	const ids = Array.from({ length: total }, (_, at) => String(at));
	await outbox.enqueue(
		ids.map((id) => ({
			sink: "desk",
			alert: numbered(id),
			queued: clock,
			due: clock,
		})),
	);
	const post = { outbox, now, random: () => 1, timeout: 150, report: () => {} };
	const waits: number[] = [];
	for (;;) {
		await deliverDue(post, [sink], new AbortController().signal);
		const due = await outbox.nextDue("desk");
		if (due === null) break;
		waits.push((Date.parse(due) - Date.parse(clock)) / 1_000);
		clock = due;
	}
	const dead = await outbox.list({ state: "dead" });
	await database.destroy();
	return {
		ids,
		waits,
		came: receiver.letters.map(({ headers }) => headers["webhook-id"]),
		dead: dead.map(
			({ alert, why }) => `${alert.id}: ${why?.replace(/.*answered/, "")}`,
		),
	};
};

it("gets everything in order to a receiver that has every trouble there is", async () => {
	const fine = answers.status(200);
	const { ids, waits, came, dead } = await live(
		6,
		fine,
		answers.status(500),
		answers.reset,
		answers.silence,
		answers.status(429, { "retry-after": "90" }),
		answers.status(307, { location: "https://elsewhere.example/" }),
		fine,
		answers.status(503, { "retry-after": "Tue, 23 Sep 2025 09:00:00 GMT" }),
	);
	expect([...new Set(came)]).toEqual(ids);
	expect(came.filter((id) => id === "1")).toHaveLength(6);
	expect(came.filter((id) => id === "2")).toHaveLength(2);
	// The last is the time that is left until nine.
	expect(waits).toEqual([5, 10, 20, 90, 80, 3_395]);
	expect(dead).toEqual([]);
});

it("goes round a letter that the receiver refuses", async () => {
	const { came, dead } = await live(3, answers.status(422, {}, "bad kind"));
	expect(came).toEqual(["0", "1", "2"]);
	expect(dead).toEqual(["0:  422: bad kind"]);
});

it("gives up a receiver that is away for good, and only after days", async () => {
	const away = Array.from({ length: 400 }, () => answers.status(404));
	const { dead, waits } = await live(2, ...away);
	expect(dead.map((line) => line[0])).toEqual(["1", "0"]);
	const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400;
	expect(days).toBeGreaterThan(4);
	expect(days).toBeLessThan(4.2);
});
