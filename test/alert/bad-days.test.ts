import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { SinkConfig } from "../../src/alert/config.ts";
import { deliverDue } from "../../src/alert/delivery.ts";
import { openSinks } from "../../src/alert/open-sinks.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { sqliteOutbox } from "../../src/store/outbox.ts";
import { hangUp, openMailbox } from "./mailbox.ts";
import {
	type Answer,
	answers,
	openReceiver,
	type Receiver,
} from "./receiver.ts";
import { numbered } from "./sample.ts";

const open: Pick<Receiver, "close">[] = [];
let folder = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
});
afterEach(async () => {
	for (const receiver of open.splice(0)) await receiver.close();
	await rm(folder, { recursive: true, force: true });
});

/** Delivers through a sink of this configuration, the clock jumping to whenever the next attempt is due. */
const deliverAll = async (
	config: Record<string, unknown>,
	total: number,
	timeout = 300,
) => {
	const database = openDatabase(":memory:");
	await migrate(database);
	const outbox = sqliteOutbox(database);
	let clock = "2025-09-23T08:00:00.000Z";
	const now = () => new Date(clock);
	const world = { environment: process.env, now, zone: "UTC" };
	const parsed = SinkConfig.parse({ name: "desk", ...config });
	const opened = await openSinks([parsed], world);
	const sinks = opened.sinks.map(({ sink }) => sink);
	const ids = Array.from({ length: total }, (_, at) => String(at));
	await outbox.enqueue(
		ids.map((id) => ({
			sink: "desk",
			alert: numbered(id),
			queued: clock,
			due: clock,
		})),
	);
	const post = { outbox, now, random: () => 1, timeout, report: () => {} };
	const waits: number[] = [];
	for (;;) {
		await deliverDue(post, sinks, new AbortController().signal);
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
		dead: dead.map(
			({ alert, why }) => `${alert.id}: ${why?.replace(/.*answered/, "")}`,
		),
	};
};

const receive = async (...plan: readonly Answer[]): Promise<Receiver> => {
	const receiver = await openReceiver(...plan);
	open.push(receiver);
	return receiver;
};

const live = async (total: number, ...plan: readonly Answer[]) => {
	const receiver = await receive(...plan, answers.status(204));
	const { url } = receiver;
	const end = await deliverAll({ type: "webhook", url }, total);
	const came = receiver.letters.map(({ headers }) => headers["webhook-id"]);
	return { ...end, came };
};

it("gets everything in order to a receiver that has every trouble there is", async () => {
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

const fine = answers.status(200, {}, '{"code":0,"msg":"success"}');

it.each(["slack", "discord", "ntfy", "feishu"])(
	"gets everything to %s, whatever goes wrong there",
	async (type) => {
		const receiver = await receive(
			answers.status(500),
			answers.reset,
			answers.silence,
			answers.status(429, { "retry-after": "90" }),
			fine,
		);
		const { waits, dead } = await deliverAll({ type, url: receiver.url }, 3);
		expect(waits).toEqual([5, 10, 20, 90]);
		expect(receiver.letters).toHaveLength(4 + 3);
		expect(dead).toEqual([]);
	},
);

it("gets everything into a mailbox whose server is in trouble", async () => {
	const mailbox = await openMailbox(
		{ GREETING: null },
		{ GREETING: "421 later" },
		{ DATA: hangUp },
		{ END: hangUp },
		{ RCPT: "450 greylisted" },
		{},
	);
	open.push(mailbox);
	const { waits, dead } = await deliverAll(
		{
			...{ type: "email", host: "127.0.0.1", port: mailbox.port, tls: "none" },
			...{ from: "desk@news.example", to: ["ann@news.example"] },
		},
		2,
	);
	expect(waits).toEqual([5, 10, 20, 40, 80]);
	// The letter before the line was cut had been taken: it comes twice, under one Message-ID.
	const ids = mailbox.letters.map((one) => /^Message-ID: .*$/m.exec(one)?.[0]);
	expect(ids).toHaveLength(3);
	expect(new Set(ids).size).toBe(2);
	expect(dead).toEqual([]);
});

it("gets everything to a program that fails, hangs and is killed", async () => {
	const taken = join(folder, "taken");
	const turn = join(folder, "turn");
	await writeFile(turn, "");
	const script = `
		printf x >> "${turn}"
		case "$(cat "${turn}")" in
			x) exit 1 ;;
			xx) exec sleep 30 ;;
			xxx) kill -9 $$ ;;
			*) cat >> "${taken}" ;;
		esac`;
	const { ids, waits } = await deliverAll(
		{ type: "command", command: ["/bin/sh", "-c", script] },
		3,
		1_500,
	);
	expect(waits).toEqual([5, 10, 20]);
	const lines = (await readFile(taken, "utf8")).trim().split("\n");
	expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids);
});
