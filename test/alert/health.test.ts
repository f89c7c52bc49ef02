import { afterEach, describe, expect, it } from "vitest";
import type { OutboxEntry } from "../../src/alert/outbox.ts";
import { openDeliveryTally } from "../../src/alert/service/delivery-tally.ts";
import {
	type HealthServer,
	serveHealth,
} from "../../src/alert/service/health.ts";
import { readListenAddress } from "../../src/alert/service/listen-address.ts";
import type { Vitals } from "../../src/alert/service/vitals.ts";
import { numbered } from "./sample.ts";

const well: Vitals = {
	version: "1.2.3",
	alive: true,
	ready: true,
	why: null,
	articles: 46,
	stories: 40,
	claims: 300,
	deals: 12,
	openDisputes: 6,
	feeds: { ok: 9, failing: 2 },
	lastPoll: "2026-11-21T09:00:00.000Z",
	outbox: [
		{ sink: "desk", waiting: 3, dead: 1, oldest: "2026-11-21T08:00:00.000Z" },
		{ sink: "mail", waiting: 0, dead: 0, oldest: null },
	],
	deliveries: [
		{ sink: "desk", outcome: "done", count: 7 },
		{ sink: "desk", outcome: "again", count: 2 },
	],
};

const open: HealthServer[] = [];
afterEach(async () => {
	for (const server of open.splice(0)) await server.close();
});

const serve = async (vitals: () => Promise<Vitals>) => {
	const troubles: unknown[] = [];
	const server = await serveHealth(vitals, {
		port: 0,
		version: "1.2.3",
		onTrouble: (error) => troubles.push(error),
	});
	open.push(server);
	const ask = (path: string, method = "GET") =>
		fetch(`http://127.0.0.1:${server.port}${path}`, { method });
	return { ask, troubles, server };
};

describe("probes", () => {
	it.each<[string, Partial<Vitals>, number]>([
		["/healthz", {}, 200],
		["/healthz", { ready: false, why: "reading the store" }, 200],
		["/healthz", { alive: false, why: "no round for 10 minutes" }, 503],
		["/readyz", {}, 200],
		["/readyz?full", {}, 200],
		["/readyz", { ready: false, why: "reading the store" }, 503],
		["/readyz", { alive: false, why: "no round for 10 minutes" }, 503],
		["/", {}, 404],
		["/healthz/..", {}, 404],
	])("%s with %o: %i", async (path, amiss, status) => {
		const { ask } = await serve(async () => ({ ...well, ...amiss }));
		const answer = await ask(path);
		expect(answer.status).toBe(status);
		if (status !== 404)
			expect(await answer.json()).toEqual({
				status: status === 200 ? "ok" : "unavailable",
				why: amiss.why ?? null,
				version: "1.2.3",
			});
	});

	it("answers questions only", async () => {
		const { ask } = await serve(async () => well);
		expect((await ask("/healthz", "POST")).status).toBe(405);
		expect((await ask("/healthz", "HEAD")).status).toBe(200);
	});

	it("owns up to not knowing", async () => {
		const { ask, troubles } = await serve(() =>
			Promise.reject(new Error("the store is closed")),
		);
		expect((await ask("/healthz")).status).toBe(500);
		expect(troubles).toEqual([new Error("the store is closed")]);
	});

	it("says that a port is taken", async () => {
		const { server } = await serve(async () => well);
		const options = { port: server.port, version: "1", onTrouble: () => {} };
		await expect(serveHealth(async () => well, options)).rejects.toThrow(
			"EADDRINUSE",
		);
	});
});

describe("metrics", () => {
	it("are figures that Prometheus can read, and the newest ones", async () => {
		let vitals = { ...well, claims: 299, feeds: { waiting: 11 } };
		const { ask } = await serve(async () => vitals);
		await ask("/metrics");
		vitals = { ...well, feeds: { ...well.feeds, waiting: 0 } };
		const lines = (await (await ask("/metrics")).text()).split("\n");
		expect(lines.filter((line) => line.startsWith("dealwatch_"))).toEqual([
			'dealwatch_info{version="1.2.3"} 1',
			"dealwatch_articles 46",
			"dealwatch_stories 40",
			"dealwatch_claims 300",
			"dealwatch_deals 12",
			"dealwatch_disputes_open 6",
			'dealwatch_feeds{state="ok"} 9',
			'dealwatch_feeds{state="failing"} 2',
			'dealwatch_feeds{state="waiting"} 0',
			"dealwatch_last_poll_timestamp_seconds 1795251600",
			'dealwatch_outbox_entries{sink="desk",state="waiting"} 3',
			'dealwatch_outbox_entries{sink="desk",state="dead"} 1',
			'dealwatch_outbox_entries{sink="mail",state="waiting"} 0',
			'dealwatch_outbox_entries{sink="mail",state="dead"} 0',
			'dealwatch_outbox_oldest_timestamp_seconds{sink="desk"} 1795248000',
			'dealwatch_deliveries_total{sink="desk",outcome="done"} 7',
			'dealwatch_deliveries_total{sink="desk",outcome="again"} 2',
		]);
		expect(lines).toContain("# TYPE dealwatch_deliveries_total counter");
		expect(
			lines.some((line) => line.startsWith("process_resident_memory")),
		).toBe(true);
	});

	it("count alerts by sink and end", () => {
		const tally = openDeliveryTally();
		const entry: OutboxEntry = {
			key: 1,
			sink: "a",
			alert: numbered("1"),
			queued: "2026-11-21T08:00:00.000Z",
			due: "2026-11-21T08:00:00.000Z",
			state: "waiting",
			attempts: 0,
		};
		tally.add({
			sink: "a",
			entries: [entry, entry],
			verdict: { next: "done" },
		});
		tally.add({ sink: "a", entries: [entry], verdict: { next: "done" } });
		tally.add({
			sink: "a",
			entries: [entry],
			verdict: { next: "dead", why: "400" },
		});
		expect(tally.read()).toEqual([
			{ sink: "a", outcome: "done", count: 3 },
			{ sink: "a", outcome: "dead", count: 1 },
		]);
	});

	it.each([
		[["done"], false],
		[["again"], true],
		[["again", "done"], false],
		[["dead", "done"], true],
	] as const)(
		"tell after %o whether anything failed: %s",
		(outcomes, hasFailed) => {
			const tally = openDeliveryTally();
			const when = "2026-11-21T08:00:00.000Z";
			for (const next of outcomes)
				tally.add({
					sink: "a",
					entries: [],
					verdict: next === "done" ? { next } : { next, when, why: "503" },
				});
			expect(tally.hasFailed()).toBe(hasFailed);
		},
	);
});

describe("readListenAddress", () => {
	it.each([
		["9464", { host: "127.0.0.1", port: 9464 }],
		["0.0.0.0:9464", { host: "0.0.0.0", port: 9464 }],
		["localhost:0", { host: "localhost", port: 0 }],
		["[::1]:9464", { host: "::1", port: 9464 }],
		["", null],
		["http", null],
		["70000", null],
		["::1:9464", null],
		["a b:1", null],
	])("%s", (text, address) => {
		expect(readListenAddress(text)).toEqual(address);
	});
});
