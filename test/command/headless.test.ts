import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer as createWebServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openStore } from "../../src/store/store.ts";
import {
	type Answer,
	answers,
	openReceiver,
	type Receiver,
} from "../alert/receiver.ts";
import { runProgram } from "../e2e/program.ts";
import { openFaultServer, status } from "../feed/server.ts";
import { type Service, startService } from "./service.ts";

let folder: string;
let feed: string;
let topic: string;
let environment: Record<string, string>;
const receivers: Receiver[] = [];
const services: Service[] = [];

/** Without a link, whose page would be looked for on the Internet since so short a text is but a teaser. */
const item = (id: number, text: string) =>
	`<item><title>News ${id}</title><guid>${id}</guid><pubDate>Tue, 23 Sep 2025 0${id}:00:00 GMT</pubDate><description>${text}</description></item>`;

/** Without a plan, whose milestones would come due by the real clock. */
const anyDeal =
	"title: Any deal\nannounced: 2025-09-01\nparties: [{ name: OpenAI }, { name: NVIDIA }]\n";

/** Its window is shorter than the shortest warning. */
const plan =
	"plan: { investor: NVIDIA, investee: OpenAI, step: 1, steps: 2, milestones: [{ qualifier: first-capacity, from: 2025-10-01, to: 2025-10-05 }] }\n";

const coverage = `<?xml version="1.0"?><rss version="2.0"><channel><title>Desk</title>${[
	item(1, "Nvidia plans to invest up to $100 billion in OpenAI."),
	item(2, "Shares of Nvidia closed up 3.93% on Monday."),
].join("")}</channel></rss>`;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-headless-"));
	feed = join(folder, "desk.xml");
	await writeFile(feed, coverage);
	topic = join(folder, "topic.yaml");
	await writeFile(topic, anyDeal);
	await mkdir(join(folder, "config", "dealwatch"), { recursive: true });
	environment = { XDG_CONFIG_HOME: join(folder, "config") };
});

afterEach(async () => {
	for (const service of services.splice(0)) {
		service.signal("SIGKILL");
		await service.ended;
	}
	for (const receiver of receivers.splice(0)) await receiver.close();
	rmSync(folder, { recursive: true });
});

const configure = (yaml: string) =>
	writeFile(join(folder, "config", "dealwatch", "alerts.yaml"), yaml);

const receive = async (...plan: readonly Answer[]) => {
	const receiver = await openReceiver(...plan);
	receivers.push(receiver);
	return receiver;
};

const start = (args: readonly string[], more = {}) => {
	const data = ["--data", join(folder, "data"), "--topic", topic];
	const service = startService([...data, ...args], { ...environment, ...more });
	services.push(service);
	return service;
};

const typesOf = (lines: readonly Readonly<Record<string, unknown>>[]) =>
	lines.map(({ type }) => String(type).slice("io.dealwatch.".length, -3));

const news = ["--since", "2025-09-01"];

describe("headless --once", () => {
	const once = (...args: readonly string[]) =>
		runProgram([
			...["headless", "--once", "--data", join(folder, "data")],
			...["--feed", feed, "--topic", topic, ...args],
		]);

	it("tells of what it found, by its exit code too, and not again", async () => {
		const first = await once(...news, "--fail-on-alert");
		expect(first.code).toBe(3);
		const told = first.stdout.split("\n").slice(0, -1);
		expect(typesOf(told.map((line) => JSON.parse(line)))).toEqual([
			"baseline",
			"deal.new",
			"reaction.reported",
		]);
		const second = await once(...news, "--fail-on-alert");
		expect([second.code, second.stdout]).toEqual([0, ""]);
	});

	it("raises no storm at the first run, but one summary", async () => {
		const { code, stdout } = await once("--text");
		expect(code).toBe(0);
		expect(stdout).toMatch(/^[^\n]*Known before: 1 deal, [^\n]*\n$/);
	});

	const summaryOf = async (...args: readonly string[]) => {
		const { stdout } = await once("--text", ...args);
		return /Watching .*/.exec(stdout)?.[0];
	};

	it.each([
		["2025-09-01", "1 Sep 2025. Known before: 0 deals, "],
		["2025-10-01", "1 Oct 2025. Known before: 1 deal, "],
	])(
		"sums up what was known before --since %s, and no more",
		async (since, told) => {
			const summary = await summaryOf("--since", since);
			expect(summary).toContain(`Watching Any deal from ${told}`);
		},
	);

	it("does not take the summary for an alert", async () => {
		const { code, stdout } = await once("--text", "--fail-on-alert");
		expect(stdout).toContain("Known before: 1 deal, ");
		expect(code).toBe(0);
	});

	describe("--as-of", () => {
		const lookBack = ["--as-of", "2025-10-03", ...news];
		const later = item(3, "Amazon will invest $9 billion in OpenAI.").replace(
			/<pubDate>[^<]*/,
			"<pubDate>Mon, 20 Oct 2025 00:00:00 GMT",
		);

		it("tells nothing that became known later, by news or by time, and says when that was", async () => {
			await writeFile(topic, `${anyDeal}${plan}`);
			await publish(later);
			const { stdout } = await once(...lookBack);
			const told = stdout
				.split("\n")
				.slice(0, -1)
				.map((line) => JSON.parse(line));
			expect(typesOf(told)).toEqual([
				...["baseline", "deal.new", "reaction.reported", "milestone.opened"],
			]);
			for (const { time } of told) expect(time < "2025-10-04").toBe(true);
		});

		it("sums up what was known by then", async () => {
			await publish(later);
			expect(await summaryOf("--as-of", "2025-10-03")).toBe(
				"Watching Any deal from 3 Oct 2025. Known before: 1 deal, 0 open disputes, in 2 articles from 1 outlet",
			);
		});

		it("leaves the rest, and the summary, to the run that does not look back", async () => {
			await publish(later);
			await once(...lookBack);
			const { stdout } = await once("--text", ...news);
			expect(stdout).toMatch(
				/^[^\n]*Watching Any deal from 1 Sep 2025[^\n]*\n[^\n]*Amazon to invest[^\n]*\n$/,
			);
		}, 20_000);

		it("must not lie before --since", async () => {
			const { code, stderr } = await once(...news, "--as-of", "2025-08-31");
			expect([code, stderr]).toEqual([
				2,
				expect.stringContaining("--since is later than --as-of 2025-08-31"),
			]);
		});
	});

	const publish = (...items: readonly string[]) =>
		writeFile(feed, coverage.replace("</channel>", `${items.join("")}$&`));

	const justNow = (id: number, text: string) =>
		item(id, text).replace(
			/<pubDate>.*<\/pubDate>/,
			`<pubDate>${new Date().toUTCString()}</pubDate>`,
		);

	const nextSecond = async () => {
		const second = () => Math.floor(Date.now() / 1_000);
		for (const before = second(); second() === before; )
			await sleep(1_000 - (Date.now() % 1_000));
	};

	/** Reads the feed into the same store and tells nobody, as the dashboard does. */
	const readElsewhere = () =>
		runProgram([
			...["report", "--data", join(folder, "data")],
			...["--feed", feed, "--topic", topic],
		]);

	it.each([
		["after a run that told", true],
		["though it was never run before", false],
	])(
		"tells what another run has read first, once, %s",
		async (_, hasRun) => {
			await (hasRun ? once() : readElsewhere());
			// Feeds tell the second, and what was published in that of the first run is history.
			await nextSecond();
			await publish(justNow(3, "Amazon will invest $9 billion in OpenAI."));
			await readElsewhere();
			const { stdout } = await once("--text");
			expect(stdout.match(/Amazon to invest/g)).toHaveLength(1);
			expect(stdout.includes("Known before")).toBe(!hasRun);
			expect((await once("--text")).stdout).toBe("");
		},
		20_000,
	);

	it("has begun at the latest now, though the clock was ahead when it did", async () => {
		await once();
		const [name = ""] = (await readdir(join(folder, "data"))).filter((file) =>
			file.endsWith(".sqlite"),
		);
		const store = await openStore(join(folder, "data", name));
		await store.setSetting("begun", "2999-01-01T00:00:00.000Z");
		await store.close();
		await once();
		await nextSecond();
		await publish(justNow(3, "Amazon will invest $9 billion in OpenAI."));
		expect((await once("--text")).stdout).toMatch(/New deal: Amazon/);
	}, 20_000);

	it("tells what a feed shows later than it is dated, once", async () => {
		await once();
		const early = new Date(Date.now() - 3_600_000).toUTCString();
		const late = item(3, "Amazon will invest $9 billion in OpenAI.");
		await publish(late.replace(/<pubDate>[^<]*/, `<pubDate>${early}`));
		expect((await once("--text")).stdout).toMatch(/Amazon to invest/);
		expect((await once("--text")).stdout).toBe("");
	}, 20_000);

	it("tells what came due among the articles of that time, with the news of it read first", async () => {
		await writeFile(topic, `${anyDeal}${plan}`);
		const late = item(3, "Amazon will invest $9 billion in OpenAI.");
		await publish(late.replace(/<pubDate>[^<]*/, "<pubDate>20 Nov 2025"));
		const expected = [
			...["baseline", "deal.new", "reaction.reported", "milestone.opened"],
			...["milestone.missed", "deal.new"],
		];
		const { stdout } = await once(...news);
		const told = stdout.split("\n").slice(0, -1);
		expect(typesOf(told.map((line) => JSON.parse(line)))).toEqual(expected);
		const service = startService(
			[
				...["--data", join(folder, "other"), "--topic", topic],
				...["--feed", feed, ...news],
			],
			environment,
		);
		services.push(service);
		await vi.waitFor(() => expect(service.alerts()).toHaveLength(6), 10_000);
		// On a slow machine the first news don't wait for the summary.
		const isNews = (type: string) => type !== "baseline";
		expect(typesOf(service.alerts()).filter(isNews)).toEqual(
			expected.filter(isNews),
		);
	}, 20_000);

	it("keeps the summary until a feed could be read, and fails until then, in words", async () => {
		rmSync(feed);
		const failed = await once("--text");
		expect([failed.code, failed.stdout]).toEqual([1, ""]);
		expect(failed.stderr).toMatch(
			/^\d{4}-\d\d-\d\dT[\d:.]+Z warn: feeds; feeds: \[".*desk\.xml"\]; error: .*does not exist/m,
		);
		await publish();
		const { code, stdout } = await once("--text");
		expect([code, stdout]).toEqual([
			0,
			expect.stringContaining("Known before: 1 deal, "),
		]);
	}, 20_000);

	it("ends with 1 where a host's pause leaves nothing to read", async () => {
		const busy = status(429, { "retry-after": "3600" });
		const desk = await openFaultServer({ "/one": busy, "/other": busy });
		const ask = (...paths: readonly string[]) =>
			runProgram(
				[
					...["headless", "--once", "--topic", topic, "--data", folder],
					...paths.flatMap((path) => ["--feed", desk.url(path)]),
				],
				{ environment },
			);
		try {
			expect((await ask("/one")).code).toBe(1);
			expect((await ask("/one", "/other")).code).toBe(1);
			expect(desk.seen).toEqual(["/one"]);
		} finally {
			await desk.close();
		}
	});

	it("tells once what the files say while the network is down, and the summary proper when it is up", async () => {
		const server = createWebServer((_, answer) =>
			answer.end(
				'<rss version="2.0"><channel><title>Live</title><item><title>Nvidia will invest $5 billion in Intel.</title></item></channel></rss>',
			),
		);
		const listen = (port: number) =>
			new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
		await listen(0);
		const address = server.address();
		const port = typeof address === "object" ? (address?.port ?? 0) : 0;
		await new Promise((done) => server.close(done));
		const run = () => once("--text", "--feed", `http://127.0.0.1:${port}/rss`);
		const known = expect.stringContaining("Known before: 1 deal, ");
		const offline = await run();
		expect([offline.code, offline.stdout]).toEqual([1, known]);
		const again = await run();
		expect([again.code, again.stdout]).toEqual([1, ""]);
		await listen(port);
		try {
			const online = await run();
			expect([online.code, online.stdout]).toEqual([
				0,
				expect.stringContaining("Known before: "),
			]);
		} finally {
			server.close();
		}
	}, 20_000);

	it("says which alerts the topic lets through, if it holds any back", async () => {
		const said = "sent is only what one of these rules";
		expect((await once("--text")).stderr).not.toContain(said);
		await writeFile(topic, `${anyDeal}alerts: [{ parties: [OpenAI] }]\n`);
		const { stderr } = await once("--text");
		expect(stderr).toContain(said);
		expect(stderr).toContain("parties OpenAI");
	});

	it("ends with 1 where a receiver takes nothing", async () => {
		const receiver = await receive(answers.status(400));
		const { code, stdout } = await once("--webhook", receiver.url);
		expect([code, stdout === ""]).toEqual([1, false]);
	});

	it.each([
		[["--kind", "wedding"], /--kind wedding: choose one of/],
		[["--min-stories", "0"], /--min-stories 0 is not a number/],
		[["--webhook", "ftp://example.com"], /is not an http or https address/],
		[["--since", "yesteryear"], /--since/],
	])("ends with 2 for %o", async (args, words) => {
		const { code, stderr } = await once(...args);
		expect(code).toBe(2);
		expect(stderr).toMatch(words);
	});

	it("ends with 1 where the store can't be opened", async () => {
		await writeFile(join(folder, "data"), "no folder");
		expect((await once()).code).toBe(1);
	});
});

describe("headless", () => {
	/** A feed whose server takes the call and never answers. */
	const hang = async () => {
		const server = createServer(() => {}).listen(0, "127.0.0.1");
		await new Promise((resolve) => server.once("listening", resolve));
		const address = server.address();
		const port = typeof address === "object" ? address?.port : undefined;
		return {
			url: `http://127.0.0.1:${port}/feed`,
			close: () => server.close(),
		};
	};

	it("answers probes, watches on and stops in time while a feed hangs", async () => {
		const hung = await hang();
		const said = join(folder, "said");
		const scribe = join(folder, "systemd-notify");
		await writeFile(scribe, `#!/bin/sh\necho "$*" >> ${said}\n`);
		chmodSync(scribe, 0o755);
		const service = start(
			[...["--feed", hung.url, "--feed", feed, "--health", "0"], ...news],
			{
				PATH: `${folder}:${process.env.PATH}`,
				NOTIFY_SOCKET: "/run/none",
				WATCHDOG_USEC: "400000",
			},
		);
		const { port } = await service.logged("health");
		await service.logged("watching");
		await vi.waitFor(() => expect(service.alerts()).toHaveLength(2), 10_000);
		const ask = async (path: string) => {
			const answer = await fetch(`http://127.0.0.1:${port}${path}`);
			return [answer.status, await answer.text()] as const;
		};
		expect((await ask("/healthz"))[0]).toBe(200);
		expect((await ask("/readyz"))[0]).toBe(200);
		const [, metrics] = await ask("/metrics");
		expect(metrics).toContain(
			'dealwatch_deliveries_total{sink="stdout",outcome="done"} 2',
		);
		expect(metrics).toContain(
			'dealwatch_outbox_entries{sink="stdout",state="waiting"} 0',
		);
		await vi.waitFor(
			() => expect(readFileSync(said, "utf8")).toContain("WATCHDOG=1"),
			10_000,
		);
		service.signal("SIGTERM");
		expect(await service.ended).toBe(0);
		expect(readFileSync(said, "utf8")).toMatch(
			/^READY=1\n(?:WATCHDOG=1\n)*STOPPING=1\n$/,
		);
		expect(service.logs().at(-1)).toMatchObject({ level: 30, msg: "stopped" });
		hung.close();
	}, 30_000);

	it.each([
		["99999", 2, /--health 99999 is no address: write a port such as 9464/],
		["taken", 1, /--health 127\.0\.0\.1:\d+: another program uses that port/],
		["192.0.2.1:9464", 1, /: this machine has no such address/],
	])("ends where probes can't be served at %s", async (place, code, words) => {
		const server = createServer(() => {}).listen(0, "127.0.0.1");
		await new Promise((resolve) => server.once("listening", resolve));
		const address = server.address();
		const taken = typeof address === "object" ? `${address?.port}` : "";
		const service = start([
			...["--feed", feed, "--health", place === "taken" ? taken : place],
		]);
		expect(await service.ended).toBe(code);
		expect(service.said()).toMatch(words);
		expect(service.said()).not.toContain("fault of the program");
		server.close();
	});

	it("tells at once what another run has read into its store, long before its own next poll", async () => {
		const newer = item(3, "Amazon will invest $9 billion in OpenAI.");
		let shown = coverage;
		const desk = await receive((response) =>
			response.writeHead(200, { "content-type": "text/xml" }).end(shown),
		);
		const service = start(["--feed", desk.url, ...news]);
		await vi.waitFor(() => expect(service.alerts()).toHaveLength(3), 10_000);
		shown = coverage.replace("</channel>", `${newer}$&`);
		await runProgram([
			...["report", "--data", join(folder, "data")],
			...["--feed", desk.url, "--topic", topic],
		]);
		await vi.waitFor(() => expect(service.alerts()).toHaveLength(4), 5_000);
		expect(service.alerts().at(-1)).toMatchObject({
			type: "io.dealwatch.deal.new.v1",
			subject: "investment/Amazon/OpenAI",
		});
		expect(desk.letters).toHaveLength(2);
	}, 30_000);

	it("delivers on SIGTERM what is still to be delivered", async () => {
		const released = Promise.withResolvers<void>();
		const receiver = await receive(async (response, letter) => {
			await released.promise;
			answers.status(204)(response, letter);
		});
		const service = start([
			...["--feed", feed, "--webhook", receiver.url],
			...news,
		]);
		await vi.waitFor(() => expect(service.alerts()).toHaveLength(3), 10_000);
		await vi.waitFor(() => expect(receiver.letters).toHaveLength(1), 10_000);
		service.signal("SIGTERM");
		released.resolve();
		expect(await service.ended).toBe(0);
		expect(
			typesOf(receiver.letters.map(({ body }) => JSON.parse(body))).toSorted(),
		).toEqual(["baseline", "deal.new", "reaction.reported"]);
	}, 30_000);

	it("reads its configuration again on SIGHUP, if it can be read", async () => {
		const receiver = await receive();
		const service = start(["--feed", feed]);
		await service.logged("watching");
		await vi.waitFor(() => expect(service.alerts()).toHaveLength(1), 10_000);
		await configure("sinks: [{ type: webhook }]");
		service.signal("SIGHUP");
		await service.logged("configuration not read again");
		await configure(
			`sinks: [{ name: desk, type: webhook, url: "${receiver.url}" }]`,
		);
		service.signal("SIGHUP");
		await service.logged("configuration read again");
		// A sink that is new hears once what was known before.
		await vi.waitFor(() => expect(receiver.letters).toHaveLength(1), 10_000);
		expect(JSON.parse(receiver.letters[0]?.body ?? "")).toMatchObject({
			type: "io.dealwatch.baseline.v1",
		});
		service.signal("SIGTERM");
		expect(await service.ended).toBe(0);
		expect(typesOf(service.alerts())).toEqual(["baseline"]);
	}, 30_000);

	it("goes without a sink whose secret is missing, and says so", async () => {
		await configure(
			"sinks: [{ name: desk, type: slack, url: { env: NO_SUCH_SECRET } }]",
		);
		const service = start(["--feed", feed, ...news]);
		const { level } = await service.logged(
			"alerts: sink desk: the environment variable NO_SUCH_SECRET is not set",
		);
		expect(level).toBe(50);
		await service.logged("watching");
		service.signal("SIGINT");
		expect(await service.ended).toBe(0);
	}, 30_000);
});
