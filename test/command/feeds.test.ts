import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readFeedList } from "../../src/feed/list/read.ts";
import { runProgram } from "../e2e/program.ts";
import { openFaultServer, serve, status } from "../feed/server.ts";

const exported = (name: string): string =>
	resolve(import.meta.dirname, "../feed/list/exports", name);

let folder: string;
let topic: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-feeds-"));
	topic = join(folder, "topic.yaml");
	writeFileSync(
		topic,
		"title: Any deal\nannounced: 2025-09-01\nparties: [{ name: OpenAI }, { name: NVIDIA }]\n",
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

const feeds = (data: string, ...args: string[]) =>
	runProgram([
		...["feeds", ...args, "--topic", topic],
		...["--data", join(folder, data)],
	]);

describe("feeds import and export", () => {
	it("hands on what another reader exported: titles, sites, folders, and whose pages to fetch", async () => {
		const { stderr } = await feeds("a", "import", exported("miniflux.opml"));
		expect(stderr).toContain("asleep.example/rss is switched off in the list");
		expect(stderr).toContain("2 feeds added, 0 followed already");
		const { stdout } = await feeds("a", "export");
		const told = readFeedList(stdout).feeds;
		expect(told.map(({ url, ...rest }) => rest)).toEqual([
			{
				...{ title: 'Chips & "Fabs"', link: "https://chips.example/" },
				...{ folders: ["Chips"], tags: [], fullText: "always" },
				mostMinutes: null,
			},
			{
				...{ title: "Money 财经", link: "https://money.example/atom.xml" },
				...{ folders: ["Money"], tags: [], fullText: "auto" },
				mostMinutes: null,
			},
		]);
	});

	it("writes newsboat's urls file, and reads it again", async () => {
		await feeds("b", "import", exported("newsboat.urls"));
		const { stdout } = await feeds("b", "export", "--newsboat");
		expect(stdout).toBe(
			'https://chips.example/feed?x=1&y=2 "Chips" "~Chips & \\"Fabs\\""\nhttps://money.example/atom.xml "Money" "~Money 财经"\n',
		);
		const list = join(folder, "urls");
		writeFileSync(list, stdout);
		const again = await feeds("b", "import", list);
		expect(again.stderr).toContain("0 feeds added, 2 followed already");
	});
});

describe("feeds export", () => {
	it.each([[], ["--newsboat"]])(
		"hands all settings of a feed to another store: %s",
		async (...form) => {
			const list = join(folder, "settings.opml");
			writeFileSync(
				list,
				`<opml version="2.0"><body><outline text="Chips"><outline text="Asia"><outline text="A" xmlUrl="https://a.example/rss" category="fab,wafer" dealwatch:every="15" dealwatch:fullText="never"/></outline></outline><outline text="B" xmlUrl="https://b.example/rss" miniflux:crawler="true" dealwatch:every="1"/></body></opml>`,
			);
			const [one, other] = [`one${form}`, `other${form}`];
			await feeds(one, "import", list);
			const { stdout } = await feeds(one, "export", ...form);
			const settings = JSON.parse((await feeds(one, "list", "--json")).stdout);
			expect(settings).toMatchObject([
				{
					...{ title: "A", folders: ["Chips", "Asia"], tags: ["fab", "wafer"] },
					...{ fullText: "never", every: 15 },
				},
				{ title: "B", folders: [], tags: [], fullText: "always", every: null },
			]);
			const exported = join(folder, "exported");
			writeFileSync(exported, stdout);
			await feeds(other, "import", exported);
			const again = JSON.parse((await feeds(other, "list", "--json")).stdout);
			expect(again).toEqual(settings);
		},
		30_000,
	);

	it("keeps the interval of a list, whatever a run is told for all others", async () => {
		const list = join(folder, "slow.opml");
		writeFileSync(
			list,
			'<opml version="2.0"><body><outline text="A" xmlUrl="http://127.0.0.1:1/a" dealwatch:every="15"/><outline text="B" xmlUrl="http://127.0.0.1:1/b"/></body></opml>',
		);
		await feeds("slow", "import", list);
		await runProgram([
			...["headless", "--once", "--every", "300", "--topic", topic],
			...["--data", join(folder, "slow")],
		]);
		const { stdout } = await feeds("slow", "list", "--json");
		expect(JSON.parse(stdout)).toMatchObject([
			{ every: 15, error: expect.any(String) },
			{ every: null, error: expect.any(String) },
		]);
	}, 20_000);

	it("prints a list also where there is nothing to list", async () => {
		const { code, stdout } = await feeds("none", "export");
		expect(code).toBe(0);
		expect(readFeedList(stdout)).toEqual({ feeds: [], problems: [] });
	});
});

describe("feeds import", () => {
	it("takes over what is whole of a list that breaks off, and says so", async () => {
		const list = join(folder, "cut.opml");
		writeFileSync(
			list,
			'<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xml',
		);
		const { code, stderr } = await feeds("cut", "import", list);
		expect(code).toBe(0);
		expect(stderr).toBe(
			`${list}: the list breaks off; 1 of its feeds kept\n1 feed added, 0 followed already\n`,
		);
	});

	it.each([
		["", /it is empty/],
		["\u0000\u0001PNG", /it is no text/],
		["<rss><channel/></rss>", /a feed, not a list of feeds.*feeds add/],
		[Array(30).fill("/etc/passwd").join("\n"), /10 more like these/],
	])(
		"says what is wrong with a file that is no list: %.12j",
		async (text, why) => {
			const list = join(folder, "no-list");
			writeFileSync(list, text);
			const { code, stderr } = await feeds("bad", "import", list);
			expect(code).toBe(1);
			expect(stderr).toMatch(why);
			expect(stderr).toContain("Give an OPML list, or newsboat's urls file");
		},
	);
});

describe("feeds with a password in their address", () => {
	it("are listed without it, removed as listed, and exported whole with a word about it", async () => {
		const list = join(folder, "secret");
		writeFileSync(
			list,
			"https://me:hush@desk.example/rss tech chips\nexec:ls\n",
		);
		const { stderr } = await feeds("d", "import", list);
		expect(stderr).toContain(": left out: exec:ls is not fetched but computed");
		const shown = "https://desk.example/rss";
		const json = await feeds("d", "list", "--json");
		expect(JSON.parse(json.stdout)).toMatchObject([
			{ url: shown, folders: ["tech"], tags: ["chips"] },
		]);
		expect((await feeds("d", "list")).stdout).not.toContain("hush");
		const exported = await feeds("d", "export", "--newsboat");
		expect(exported.stdout).toBe(
			'https://me:hush@desk.example/rss "tech" "chips"\n',
		);
		expect(exported.stderr).toContain("1 of these addresses holds a name");
		const removed = await feeds("d", "remove", shown);
		expect(removed.code).toBe(0);
		expect(removed.stderr).not.toContain("hush");
	}, 20_000);
});

/** A feed that is shown to those who tell name and password, while `work` is done with its `host:port`. */
const withLockedFeed = async (
	items: string,
	work: (host: string) => Promise<void>,
): Promise<void> => {
	const server = createServer(({ headers }, answer) => {
		answer.statusCode = headers.authorization ? 200 : 401;
		answer.end(
			`<rss version="2.0"><channel><title>Locked</title>${items}</channel></rss>`,
		);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	const port = typeof address === "object" ? address?.port : undefined;
	try {
		await work(`127.0.0.1:${port}`);
	} finally {
		server.close();
	}
};

describe("feeds check", () => {
	it("takes an address as it is listed, without its password", () =>
		withLockedFeed("<item><title>Told</title></item>", async (host) => {
			const list = join(folder, "locked");
			writeFileSync(list, `http://me:hush@${host}/rss\n`);
			await feeds("e", "import", list);
			const shown = `http://${host}/rss`;
			const { code, stdout, stderr } = await feeds("e", "check", shown);
			expect(stderr).toBe("");
			expect(code).toBe(0);
			expect(stdout).toContain(`${shown}: Locked, 1 item\n`);
			expect(stdout).not.toContain("hush");
			expect((await feeds("e", "check", `${shown}2`)).code).toBe(1);
		}));

	it("asks no host that has asked an earlier run for a pause, for a page even", async () => {
		const server = await openFaultServer({
			"/page": status(429, { "retry-after": "3600" }),
			"/feed": (request, response) => {
				const link = `http://${request.headers.host}/page`;
				const item = `<item><title>OpenAI and NVIDIA</title><link>${link}</link><description>Short…</description></item>`;
				const channel = `<channel><title>t</title>${item}</channel>`;
				serve(`<rss version="2.0">${channel}</rss>`)(request, response);
			},
		});
		const feed = server.url("/feed");
		const allowed = ["--allow-private", "127.0.0.1"];
		await feeds("g", "add", feed, ...allowed);
		const where = ["--topic", topic, "--data", join(folder, "g")];
		await runProgram(["headless", "--once", ...allowed, ...where]);
		const { code, stderr } = await feeds("g", "check", feed);
		await server.close();
		expect(server.seen).toEqual(["/feed", "/feed", "/page"]);
		expect(stderr).toContain("was not asked: its host wants a pause until");
		expect(code).toBe(1);
	});

	it("tells format, encoding, answer, pace and texts, and the same as its schema says", async () => {
		const feed = resolve(import.meta.dirname, "../feed/fixtures/rss.xml");
		const { stdout } = await feeds("f", "check", feed);
		const head = stdout.split("\n").slice(0, 7);
		expect(head.map((line) => line.slice(2, 12).trim())).toEqual([
			expect.any(String),
			...["format", "encoding", "answer", "validators", "pace", "texts"],
		]);
		expect(stdout).toContain("  format      RSS 2.0\n");
		expect(stdout).toContain(
			"  encoding    utf-8, its bytes are valid UTF-8\n",
		);
		expect(stdout).toContain(
			"its ttl is 15 minutes; quiet in the hours 1, 0 UTC",
		);
		const json = await feeds("f", "check", feed, "--json");
		const schema = z.fromJSONSchema(
			JSON.parse(
				readFileSync(
					resolve(
						import.meta.dirname,
						"../../contrib/schemas/feeds-check.schema.json",
					),
					"utf8",
				),
			),
		);
		const record = JSON.parse(json.stdout);
		expect(schema.safeParse(record).error).toBe(undefined);
		expect(record).toMatchObject({ format: "RSS 2.0" });
	});

	it("begins no store", () =>
		withLockedFeed("", async (host) => {
			await feeds("f", "check", `http://me:hush@${host}/rss`);
			expect(existsSync(join(folder, "f"))).toBe(false);
		}));
});

it("tells apart no feeds that differ in their password alone, and says so", async () => {
	const list = join(folder, "twice");
	const shown = "https://desk.example/rss";
	const [one, other] = ["me:hush", "you:whist"].map(
		(login) => `https://${login}@desk.example/rss`,
	);
	writeFileSync(list, `${one}\n${other}\n`);
	await feeds("g", "import", list);
	for (const verb of ["remove", "check"]) {
		const { code, stderr } = await feeds("g", verb, shown);
		expect(code).toBe(2);
		expect(stderr).toContain("2 feeds that differ in name or password");
		expect(stderr).not.toMatch(/hush|whist/);
	}
	expect((await feeds("g", "remove", one ?? "")).code).toBe(0);
	expect((await feeds("g", "remove", shown)).code).toBe(0);
});

it("shows no password of an address that it can't use", () =>
	withLockedFeed("", async (host) => {
		const added = await feeds("h", "add", "ftp://me:hush@desk.example/rss");
		expect(added.code).toBe(2);
		expect(added.stderr).toContain("ftp://desk.example/rss is not an http");
		const empty = `http://me:hush@${host}/rss`;
		const args = ["replay", empty, "--text", "--topic", topic];
		const { stderr } = await runProgram(args);
		expect(stderr).toContain(`http://${host}/rss holds no article`);
	}));

const one =
	'<rss version="2.0"><channel><title>Desk</title><item><title>One</title></item></channel></rss>';

describe("feeds add", () => {
	it("follows a feed, and changes whether its pages are fetched", async () => {
		const url = "https://desk.example/rss";
		const listed = async () => {
			const { stdout } = await feeds("c", "list", "--json");
			return JSON.parse(stdout);
		};
		await feeds("c", "add", url, "--full-text", "never");
		expect(await listed()).toMatchObject([
			{ url, fullText: "never", warnings: [], pagesOwed: 0 },
		]);
		await feeds("c", "add", url, "--full-text", "always");
		expect(await listed()).toMatchObject([{ url, fullText: "always" }]);
		const { stderr } = await feeds("c", "add", url);
		expect(stderr).toContain("followed already");
		const same = await feeds("c", "add", "HTTPS://Desk.example:443/rss");
		expect(same.stderr).toContain("followed already");
	});

	it.each<[string, (url: string) => readonly [string[], string?]]>([
		["added", (url) => [["add", url]]],
		["imported", (url) => [["import", "-"], `${url} Desk\n`]],
	])(
		"follows one that an earlier run has read unasked, with what that has learnt: %s",
		async (how, by) => {
			const server = await openFaultServer({ "/rss": serve(one) });
			const url = server.url("/rss");
			const run = async (args: readonly string[], input = "") => {
				const data = ["--data", join(folder, `read before, ${how}`)];
				const open = ["--topic", topic, "--allow-private", "127.0.0.1"];
				const { stdout } = await runProgram([...args, ...data, ...open], {
					input,
				});
				return stdout;
			};
			const listed = async () =>
				JSON.parse(await run(["feeds", "list", "--json"]));
			await run(["headless", "--once", "--feed", url]);
			expect(await listed()).toEqual([]);
			const [args, input] = by(url);
			await run(["feeds", ...args], input);
			expect(await listed()).toMatchObject([{ url, title: "Desk", items: 1 }]);
			await run(["feeds", "remove", url]);
			expect(await listed()).toEqual([]);
			await server.close();
		},
	);

	it("says that a feed which can't be read is followed all the same, when it is tried again, and how to end that", async () => {
		const url = "http://me:hush@127.0.0.1:1/rss?a=1&b=2";
		const { code, stderr } = await feeds("c", "add", url);
		expect(code).toBe(0);
		expect(stderr).toMatch(
			/is followed all the same: .* try it again with their next poll.* at most 6 hours apart\. `dealwatch feeds remove 'http:\/\/127\.0\.0\.1:1\/rss\?a=1&b=2'` ends that\.\n$/,
		);
		expect(stderr).not.toContain("from now on");
		expect(stderr).not.toContain("hush");
	});

	it("knows no other way to fetch pages", async () => {
		const url = "https://desk.example/rss";
		const { code } = await feeds("c", "add", url, "--full-text", "maybe");
		expect(code).toBe(2);
	});
});

it.runIf(existsSync("/proc/self"))(
	"says at once that a store can't be where nothing can be made",
	async () => {
		const args = ["report", "--topic", topic, "--data", "/proc/nowhere"];
		const { code, stderr } = await runProgram(args);
		expect(code).toBe(1);
		expect(stderr).toMatch(/folder \/proc\/nowhere can't be made.*--data/);
	},
);

describe("feeds that have fallen silent", () => {
	const day = 86_400_000;
	const today = Date.now();
	/** A feed of one item a day, the newest so many days old. */
	const daily = (age: number): string => {
		const items = Array.from({ length: 12 }, (_, at) => {
			const date = new Date(today - (age + at) * day).toUTCString();
			return `<item><title>Day ${at}</title><guid>${at}</guid><pubDate>${date}</pubDate></item>`;
		});
		return `<rss version="2.0"><channel><title>${age} days old</title>${items.join("")}</channel></rss>`;
	};

	it.each<[number[], string[], string]>([
		[[0.5], ["ok"], "✓ 1 feed followed, 0 in trouble\n"],
		[
			[30, 0.5],
			["silent", "ok"],
			"✓ 2 feeds followed, 0 in trouble, 1 silent\n! 30 days old: nothing new since ",
		],
		[
			[30, 31, 32, 33],
			["silent", "silent", "silent", "silent"],
			"✓ 4 feeds followed, 0 in trouble, 4 silent\n! 4 feeds (30 days old, 31 days old, 32 days old and 1 more) have brought nothing new",
		],
	])(
		"of ages %j are told as %j by list and doctor",
		async (ages, states, told) => {
			const server = createServer((request, response) => {
				response.writeHead(200, { "content-type": "application/rss+xml" });
				response.end(daily(Number(request.url?.slice(1))));
			});
			await new Promise<void>((resolve) =>
				server.listen(0, "127.0.0.1", resolve),
			);
			const address = server.address();
			const port = typeof address === "object" ? address?.port : 0;
			const urls = ages.map((age) => `http://127.0.0.1:${port}/${age}`);
			const flags = [
				...["--topic", topic, "--data", join(folder, ages.join("-"))],
				...urls.flatMap((url) => ["--feed", url]),
				...["--allow-private", "127.0.0.1"],
			];
			await runProgram(["headless", "--once", ...flags]);
			server.close();
			const { stdout: lines } = await runProgram(["feeds", "list", ...flags]);
			expect(
				lines
					.trimEnd()
					.split("\n")
					.map((line) => line.split("\t")[0]),
			).toEqual(states);
			const json = await runProgram(["feeds", "list", "--json", ...flags]);
			const days = ages.map((age) =>
				new Date(today - age * day).toISOString().slice(0, 10),
			);
			const silences: { silentSince: string | null }[] = JSON.parse(
				json.stdout,
			);
			expect(
				silences.map(({ silentSince }) => silentSince?.slice(0, 10) ?? null),
			).toEqual(states.map((state, at) => (state === "ok" ? null : days[at])));
			const doctor = await runProgram(["doctor", ...flags]);
			expect(doctor.stdout).toContain(told);
		},
	);
});
