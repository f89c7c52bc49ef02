import { describe, expect, it, vi } from "vitest";
import { openCourier } from "../../src/alert/courier.ts";
import { deliverDue, type Post } from "../../src/alert/delivery.ts";
import type { Outbox, Outgoing } from "../../src/alert/outbox.ts";
import type { Delivery, Sink } from "../../src/alert/sink.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { sqliteOutbox } from "../../src/store/outbox.ts";
import { numbered } from "./sample.ts";

const start = "2025-09-23T08:00:00.000Z";
const never = new AbortController().signal;

const openOutbox = async (): Promise<Outbox> => {
	const database = openDatabase(":memory:");
	await migrate(database);
	return sqliteOutbox(database);
};

const outgoing = (
	sink: string,
	id: string,
	more: Partial<Outgoing> = {},
): Outgoing => ({
	sink,
	alert: numbered(id),
	queued: start,
	due: start,
	...more,
});

/** A sink that notes what it gets and ends each attempt as planned, and well after the plan. */
const noting = (name: string, plan: readonly Delivery[] = [], batch = 1) => {
	const got: string[] = [];
	const left = [...plan];
	const sink: Sink = {
		name,
		batch,
		deliver: async (alerts) => {
			got.push(alerts.map(({ id }) => id).join("+"));
			return left.shift() ?? { outcome: "delivered" };
		},
	};
	return { sink, got };
};

const postOf = (outbox: Outbox, clock: { now: string }): Post => ({
	outbox,
	now: () => new Date(clock.now),
	random: () => 1,
	timeout: 1_000,
	report: () => {},
});

const states = async (outbox: Outbox) =>
	(await outbox.list({}))
		.toReversed()
		.map(({ alert, state, attempts }) => `${alert.id} ${state} ${attempts}`);

describe("deliverDue", () => {
	it("sends in order, and holds back what stands behind a failure", async () => {
		const outbox = await openOutbox();
		const clock = { now: start };
		const desk = noting("desk", [
			{ outcome: "delivered" },
			{ outcome: "retry", why: "500" },
		]);
		await outbox.enqueue(["1", "2", "3"].map((id) => outgoing("desk", id)));
		await deliverDue(postOf(outbox, clock), [desk.sink], never);
		expect(desk.got).toEqual(["1", "2"]);
		expect(await states(outbox)).toEqual([
			"1 delivered 0",
			"2 waiting 1",
			"3 waiting 0",
		]);
		expect(await outbox.nextDue("desk")).toBe("2025-09-23T08:00:05.000Z");

		clock.now = "2025-09-23T08:00:05.000Z";
		await deliverDue(postOf(outbox, clock), [desk.sink], never);
		expect(desk.got).toEqual(["1", "2", "2", "3"]);
		expect(await outbox.nextDue("desk")).toBeNull();
	});

	it("lays aside what the receiver will never take, and goes on", async () => {
		const outbox = await openOutbox();
		const desk = noting("desk", [
			{ outcome: "dead", why: "400: what is this" },
		]);
		await outbox.enqueue(["1", "2"].map((id) => outgoing("desk", id)));
		await deliverDue(postOf(outbox, { now: start }), [desk.sink], never);
		const [dead] = await outbox.list({ state: "dead" });
		expect(dead).toMatchObject({
			alert: { id: "1" },
			why: "400: what is this",
		});
		expect(desk.got).toEqual(["1", "2"]);

		expect(await outbox.requeue([dead?.key ?? 0], start)).toBe(1);
		await deliverDue(postOf(outbox, { now: start }), [desk.sink], never);
		expect(desk.got).toEqual(["1", "2", "1"]);
	});

	it("sends a digest as one message when it is due, and not before", async () => {
		const outbox = await openOutbox();
		const clock = { now: start };
		const desk = noting("desk");
		const nine = { due: "2025-09-23T09:00:00.000Z", digest: "9" };
		const ten = { due: "2025-09-23T10:00:00.000Z", digest: "10" };
		await outbox.enqueue([
			outgoing("desk", "1", nine),
			outgoing("desk", "2", nine),
			outgoing("desk", "3", ten),
		]);
		await deliverDue(postOf(outbox, clock), [desk.sink], never);
		expect(desk.got).toEqual([]);
		clock.now = "2025-09-23T11:00:00.000Z";
		await deliverDue(postOf(outbox, clock), [desk.sink], never);
		expect(desk.got).toEqual(["1+2", "3"]);
	});

	it("announces the same cause once", async () => {
		const outbox = await openOutbox();
		const desk = noting("desk");
		const post = postOf(outbox, { now: start });
		await outbox.enqueue([outgoing("desk", "1"), outgoing("desk", "1")]);
		await deliverDue(post, [desk.sink], never);
		await outbox.enqueue([outgoing("desk", "1")]);
		await deliverDue(post, [desk.sink], never);
		expect(desk.got).toEqual(["1"]);
	});

	it("tries again within its patience, and leaves for later what is due after it", async () => {
		const outbox = await openOutbox();
		const retry: Delivery = { outcome: "retry", why: "500" };
		const desk = noting("desk", [retry, retry]);
		const down = noting("down", Array(9).fill({ ...retry, after: 60_000 }));
		const clock = { now: start };
		await outbox.enqueue([outgoing("desk", "1"), outgoing("down", "1")]);
		const pause = async (milliseconds: number) => {
			const now = Date.parse(clock.now) + milliseconds;
			clock.now = new Date(now).toISOString();
		};
		const post = postOf(outbox, clock);
		await deliverDue(post, [desk.sink, down.sink], never, 50_000, pause);
		expect(desk.got).toEqual(["1", "1", "1"]);
		expect(down.got).toEqual(["1"]);
		expect(await states(outbox)).toEqual(["1 delivered 2", "1 waiting 1"]);
	});

	it("counts no failure when it is stopped itself", async () => {
		const outbox = await openOutbox();
		const stop = new AbortController();
		const sink: Sink = {
			name: "desk",
			batch: 1,
			deliver: async () => {
				stop.abort();
				return { outcome: "retry", why: "aborted" };
			},
		};
		await outbox.enqueue([outgoing("desk", "1")]);
		await deliverDue(postOf(outbox, { now: start }), [sink], stop.signal);
		expect(await states(outbox)).toEqual(["1 waiting 0"]);
	});
});

describe("a courier", () => {
	it("lets no slow sink hold up another, and delivers what comes while it runs", async () => {
		const outbox = await openOutbox();
		const release = Promise.withResolvers<Delivery>();
		const slow: Sink = {
			name: "slow",
			batch: 1,
			deliver: () => release.promise,
		};
		const arrived: string[] = [];
		const heard = [
			Promise.withResolvers<void>(),
			Promise.withResolvers<void>(),
		];
		const quick: Sink = {
			name: "quick",
			batch: 1,
			deliver: async (alerts) => {
				for (const { id } of alerts) heard[arrived.push(id) - 1]?.resolve();
				return { outcome: "delivered" };
			},
		};
		await outbox.enqueue([outgoing("slow", "1"), outgoing("quick", "1")]);
		const courier = openCourier(
			postOf(outbox, { now: start }),
			[slow, quick],
			() => {},
		);
		await heard[0]?.promise;
		await outbox.enqueue([outgoing("quick", "2")]);
		courier.wake();
		await heard[1]?.promise;
		expect(arrived).toEqual(["1", "2"]);
		expect(await outbox.list({ sink: "slow", state: "waiting" })).toHaveLength(
			1,
		);
		release.resolve({ outcome: "delivered" });
		await courier.close(1_000);
		expect(await outbox.list({ state: "waiting" })).toEqual([]);
	});

	it("sends what is due before it stops, but not what is due later", async () => {
		const outbox = await openOutbox();
		const desk = noting("desk");
		const later = "2025-09-23T09:00:00.000Z";
		const courier = openCourier(
			postOf(outbox, { now: start }),
			[desk.sink],
			() => {},
		);
		await outbox.enqueue([
			outgoing("desk", "1"),
			outgoing("desk", "2"),
			outgoing("desk", "3", { due: later }),
		]);
		await courier.close(10_000);
		expect(desk.got).toEqual(["1", "2"]);
		expect(await outbox.nextDue("desk")).toBe(later);
	});

	it("waits no longer than it may for a sink that hangs, and counts no failure", async () => {
		const outbox = await openOutbox();
		const begun = Promise.withResolvers<void>();
		const hung: Sink = {
			name: "hung",
			batch: 1,
			deliver: (_alerts, signal) => {
				begun.resolve();
				return new Promise((resolve) => {
					signal.addEventListener("abort", () =>
						resolve({ outcome: "retry", why: "no answer in time" }),
					);
				});
			},
		};
		await outbox.enqueue([outgoing("hung", "1")]);
		const post = { ...postOf(outbox, { now: start }), timeout: 60_000 };
		const courier = openCourier(post, [hung], () => {});
		await begun.promise;
		await courier.close(20);
		expect(await states(outbox)).toEqual(["1 waiting 0"]);
	});

	it("outlives an outbox that can't be read for a while", async () => {
		const outbox = await openOutbox();
		const desk = noting("desk");
		const troubles: unknown[] = [];
		const locked = new Error("database is locked");
		const failing: Outbox = {
			...outbox,
			due: (...asked) =>
				troubles.length === 0 ? Promise.reject(locked) : outbox.due(...asked),
		};
		await outbox.enqueue([outgoing("desk", "1")]);
		const heard = Promise.withResolvers<void>();
		const courier = openCourier(
			postOf(failing, { now: start }),
			[desk.sink],
			(error) => {
				troubles.push(error);
				heard.resolve();
			},
		);
		await heard.promise;
		courier.wake();
		await vi.waitFor(() => expect(desk.got).toEqual(["1"]), 5_000);
		await courier.close(1_000);
		expect(troubles).toEqual([locked]);
	});
});
