import { once } from "node:events";
import {
	chmodSync,
	copyFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archive, pollArchive, takeStore } from "./archive.ts";
import { openNewsroom } from "./newsroom.ts";
import { runProgram } from "./program.ts";

let folder: string;
let articles: string;

const sentence =
	"Nvidia plans to invest up to $100 billion in OpenAI. Its shares closed up 3.93% on Monday.";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-command-"));
	articles = join(folder, "articles.json");
	writeFileSync(
		articles,
		JSON.stringify([
			{
				id: "a",
				published: "2025-09-23",
				title: "Nvidia to back OpenAI",
				text: sentence,
			},
			{ id: "b", published: "2025-09-23", html: `<p>${sentence}</p>` },
		]),
	);
});

afterAll(() => rmSync(folder, { recursive: true }));

const memory = ["--data", ":memory:"];
const linesOf = (text: string) =>
	text
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line));

describe("extract", () => {
	it("writes a line an article, each quote verbatim at its offsets", async () => {
		const { code, stdout } = await runProgram(["extract", articles]);
		expect(code).toBe(0);
		const [first, second] = linesOf(stdout);
		expect(first.article).toEqual({
			id: "a",
			lang: "en",
			published: "2025-09-23",
		});
		const raw = `Nvidia to back OpenAI\n\n${sentence}`;
		for (const { quote, start, end } of first.claims)
			expect(raw.slice(start, end)).toBe(quote);
		expect(first.claims).toContainEqual(
			expect.objectContaining({
				kind: "investment",
				subject: "NVIDIA",
				object: "OpenAI",
				value: { unit: "USD", low: null, high: 1e11 },
			}),
		);
		for (const { quote, start, end } of second.claims)
			expect(`<p>${sentence}</p>`.slice(start, end)).toBe(quote);
	});

	it("reads stdin, explains itself, and says what it does not read", async () => {
		const { stdout } = await runProgram(
			["extract", "-", "--published", "2025-09-23", "--explain"],
			{ input: sentence },
		);
		expect(linesOf(stdout)[0].explanation).toBeDefined();
		const { stdout: french } = await runProgram(["extract"], {
			input: "Le groupe va investir dix milliards dans les puces de la maison.",
		});
		expect(linesOf(french)[0]).toMatchObject({
			article: { lang: null },
			claims: [],
			note: expect.stringContaining("not read"),
		});
	});
});

it.each<[unknown, string | null]>([
	["2025-09-23", "2025-09-23"],
	["2025-09-23T08:00:00+08:00", "2025-09-23T08:00:00+08:00"],
	["Tue, 23 Sep 2025 10:00:00 GMT", "2025-09-23T10:00:00.000Z"],
	["2025-09-23 10:00", "2025-09-23T10:00:00.000Z"],
	[null, "2025-09-21T23:59:59.999Z"],
	["", "2025-09-21T23:59:59.999Z"],
	["yesterday", null],
	["2025-02-30", null],
	["2025-13-01T00:00:00Z", null],
])("extract takes an article of %j for one of %j", async (published, told) => {
	const { code, stdout, stderr } = await runProgram(
		["extract", "-", "--published", "2025-09-21"],
		{ input: JSON.stringify({ id: "a", published, text: sentence }) },
	);
	const dates = linesOf(stdout).map(({ article }) => article.published);
	expect([code, dates]).toEqual(told === null ? [1, []] : [0, [told]]);
	expect(stderr).toMatch(told === null ? /^dealwatch: -.*is no date/ : /^$/);
});

it.each<[object, string | null]>([
	[{ id: "a" }, "a"],
	[{ id: 7 }, "7"],
	[{ id: null, link: "https://a.com/1" }, "https://a.com/1"],
	[{ id: null, link: null }, "-:1"],
	[{}, null],
	[{ id: {} }, null],
])("extract calls an article %j %j", async (named, id) => {
	const { code, stdout } = await runProgram(["extract"], {
		input: JSON.stringify({ ...named, text: sentence }),
	});
	const ids = linesOf(stdout).map(({ article }) => article.id);
	expect([code, ids]).toEqual(id === null ? [1, []] : [0, [id]]);
});

describe("report", () => {
	let stored: readonly string[];

	beforeAll(async () => {
		stored = [
			"--feed",
			archive,
			"--data",
			await takeStore(join(folder, "report")),
		];
	});

	it("gives the ledger of the told feed as JSON", async () => {
		const { code, stdout } = await runProgram([
			...["report", "--json", ...stored],
		]);
		expect(code).toBe(0);
		const report = JSON.parse(stdout);
		expect(Object.keys(report)).toEqual([
			...["asOf", "articles", "stories", "outlets", "claims"],
			...["deals", "tally", "tallyOff", "tranches", "reactions"],
			...["disputes", "revisions"],
		]);
		expect(report.articles).toBe(37);
		expect(report.tranches[0]).toMatchObject({ steps: 10 });
	});

	it("knows on a past day only what was published by then", async () => {
		const { stdout } = await runProgram([
			...["report", "--json", ...stored, "--as-of", "2025-09-22"],
		]);
		const report = JSON.parse(stdout);
		expect(report.asOf).toBe("2025-09-22T23:59:59.999Z");
		expect(report.articles).toBeLessThan(12);
		expect(report.disputes).toEqual([]);
	});

	it.each<[string, readonly string[], number, RegExp, RegExp]>([
		["an empty store", [], 0, /headless --once --topic .*--data /, /not told/],
		[
			...(["a day before all of it", ["--feed", archive], 0] as const),
			...([/none of the 37 articles was known/, /not told/] as const),
		],
		["no feed that can be read", ["--feed", "gone.xml"], 1, /gone/, /^$/],
	])("says that nothing was read of %s", async (_, args, code, why, told) => {
		const plan = join(folder, "plan.yaml");
		writeFileSync(
			plan,
			"title: Old\nannounced: 2020-01-01\nparties: [{ name: AMD }, { name: OpenAI }]\nplan: { investor: AMD, investee: OpenAI, step: 1, steps: 2, milestones: [{ qualifier: first-capacity, from: 2020-02-01, to: 2020-02-28 }] }\n",
		);
		const ended = await runProgram([
			...["report", "--topic", plan, "--data", join(folder, "unread")],
			...["--as-of", "2020-06-30", "--lang", "en", ...args],
		]);
		expect([ended.code, ended.stderr, ended.stdout]).toEqual([
			code,
			expect.stringMatching(why),
			expect.stringMatching(told),
		]);
		expect(ended.stdout).not.toContain("missed");
	});

	it("is today's at once where an older program has read the articles, from whatever folder", async () => {
		const data = await takeStore(join(folder, "upgraded"));
		const elsewhere = join(folder, "archive.xml");
		copyFileSync(archive, elsewhere);
		const report = async (feed: string) => {
			const args = ["report", "--json", "--feed", feed, "--data", data];
			return JSON.parse((await runProgram(args)).stdout).deals;
		};
		const deals = await report(archive);
		const database = new DatabaseSync(join(data, "nvidia-openai.sqlite"));
		const [read] = database
			.prepare("select distinct revision from article")
			.all();
		expect(read?.revision).toMatch(/^[0-9a-f]{12} /);
		database.exec("update article set claims = '[]', revision = '8 of old'");
		database.close();
		expect(await report(elsewhere)).toEqual(deals);
	}, 20_000);

	it.each([
		[
			"--markdown",
			/^# \S+\n\nas of .+ articles?, .+ claims\n\n## Deals\n\n\| parties \|/,
		],
		["--csv", /^part,parties,kind,value,/],
		["--lang=zh-Hans", /NVIDIA → OpenAI/],
	])("prints %s", async (flag, expected) => {
		const { stdout } = await runProgram(["report", flag, ...stored]);
		expect(stdout).toMatch(expected);
	});
});

describe("headless", () => {
	it("tells the past in one summary, and with --since event by event", async () => {
		const { stdout, code } = await pollArchive();
		expect(code).toBe(0);
		expect(linesOf(stdout).map(({ type }) => type)).toEqual([
			"io.dealwatch.baseline.v1",
		]);
		const { stdout: all } = await runProgram([
			...["headless", "--once", "--feed", archive, ...memory],
			...["--since", "2025-01-01"],
		]);
		const types = new Set(linesOf(all).map(({ type }) => type));
		expect(types).toContain("io.dealwatch.deal.new.v1");
		expect(types).toContain("io.dealwatch.dispute.opened.v1");
	});

	it("tells nothing twice, and asks servers only for what is new", async () => {
		const newsroom = await openNewsroom(2, 3);
		const data = join(folder, "once");
		const run = () =>
			runProgram([
				...["headless", "--once", "--since", "2025-01-01", "--data", data],
				...newsroom.feeds.flatMap((url) => ["--feed", url]),
				"--fail-on-alert",
			]);
		try {
			const first = await run();
			expect(first.code).toBe(3);
			const second = await run();
			expect([second.code, second.stdout]).toEqual([0, ""]);
			expect(newsroom.answers()).toBe(4);
		} finally {
			await newsroom.close();
		}
	});
});

describe("trouble", () => {
	it.each([
		[["watch"], 2, "headless"],
		[["report", "--as-of", "2025-02-30"], 2, "not a date"],
		[["report", "--as-of", "9999-01-01"], 2, "still to come"],
		[["report", "--json", "--csv"], 2, "choose one"],
		[["report", "--topic", "missing.yaml"], 2, "missing.yaml"],
		[["report", "--feed", "missing.xml", "--data", ":memory:"], 1, "missing"],
		[
			["extract", "missing.txt"],
			1,
			"missing.txt does not exist; check the path",
		],
		[["extract", "src"], 1, "src is a folder; name a file"],
		[["feeds", "import", "none.opml"], 2, "none.opml does not exist; check"],
		[["feeds", "check", "missing.xml"], 1, "missing.xml"],
		[["nonsense"], 2, "no command"],
		[["report", "--topic", "amd-openaii"], 2, "amd-openai, nvidia-openai"],
		[["headless", "--every", "1"], 2, "5 to 360"],
		[["alerts", "list", "--data", ":memory:"], 0, "No alert is kept here"],
		[["headless", "--min-stories", "few"], 2, "number of stories"],
	])("%j ends with %i and says why", async (args, code, words) => {
		const ended = await runProgram(args);
		expect([ended.code, ended.stderr]).toEqual([
			code,
			expect.stringContaining(words),
		]);
	});
});

describe("what is no file, may not be read, or holds nothing", () => {
	const put = (name: string, content: string | null): string => {
		const path = join(folder, name);
		if (content === null) mkdirSync(path, { recursive: true });
		else writeFileSync(path, content);
		if (name === "locked") chmodSync(path, 0);
		chmodSync(folder, 0o755);
		return path;
	};
	const files = [
		["folder", null, "is a folder"],
		["locked", "title: x", "may not be read; check its permissions"],
		["bytes", "SQLite\0\u0001", /is no(?:t a| text|ne)|names no feed|no text/],
		["empty", "", /is empty|names no feed/],
	] as const;
	const uses = [
		["report", "--topic"],
		["extract"],
		["feeds", "import"],
		["feeds", "check"],
		["report", "--feed"],
		["replay", "--text"],
	] as const;

	it.each(files)(
		"%s",
		async (name, content, told) => {
			const path = put(name, content);
			for (const use of uses) {
				const data = use[0] === "report" ? memory : [];
				const { code, stdout, stderr } = await runProgram(
					[...use, path, ...data],
					{
						asNobody: true,
						environment: { DEALWATCH_DATA: ":memory:", HOME: folder },
					},
				);
				expect([use, code === 1 || code === 2, stdout]).toEqual([
					...[use, true, ""],
				]);
				expect(stderr).toMatch(told);
				expect(stderr).toContain(path);
				expect(stderr).not.toMatch(
					/\bE[A-Z]{4,}\b|fault of the program|^\s+at /m,
				);
			}
		},
		30_000,
	);

	it.each([
		["folder", null, "is a folder; name a file"],
		["locked", "sinks: []", "may not be read; check its permissions"],
		["bytes", "\0", "this is no text file"],
	])(
		"alerts.yaml that is %s is not passed over",
		async (name, content, told) => {
			const home = put(`config-${name}`, null);
			mkdirSync(join(home, "dealwatch"));
			const path = join(home, "dealwatch", "alerts.yaml");
			if (content === null) mkdirSync(path);
			else writeFileSync(path, content);
			if (name === "locked") chmodSync(path, 0);
			const { code, stderr } = await runProgram(
				["headless", "--once", ...memory],
				{
					asNobody: true,
					environment: { XDG_CONFIG_HOME: home },
				},
			);
			expect([code, stderr]).toEqual([2, expect.stringContaining(told)]);
			expect(stderr).toContain(path);
		},
	);

	it("a store in a file: says that it is no folder", async () => {
		const path = put("file", "x");
		const { code, stderr } = await runProgram(["report", "--data", path], {
			asNobody: true,
		});
		expect([code, stderr]).toEqual([
			1,
			expect.stringContaining(`${path} is no folder. Name another folder`),
		]);
	});
});

it.each([
	[["rpeort"], 'There is no command "rpeort"'],
	[["--lang", "en", "report"], "dealwatch report …"],
])("%j is wrong usage, and says how to mend it", async (words, told) => {
	const { code, stderr } = await runProgram(words);
	expect(code).toBe(2);
	expect(stderr).toContain(told);
});

it.each([
	["", "not read: it is empty"],
	[" \n", "not read: it is empty"],
	["Η Nvidia επενδύει στην OpenAI.", "not read: neither English nor Chinese"],
	[sentence, undefined],
])("extract says of %j why it was not read: %s", async (input, note) => {
	const { code, stdout } = await runProgram(["extract", "-"], { input });
	expect(code).toBe(0);
	expect(JSON.parse(stdout).note).toBe(note);
});

it.each([
	[["Rain."], "told in the one article that was read: the report is of"],
	[["Rain.", "Wind and cold."], "told in the 2 articles that were read"],
	[["Rain.", sentence], ""],
])("a report says that nothing is told in %j", async (texts, told) => {
	const feed = join(folder, "untelling.xml");
	const items = texts.map(
		(text) =>
			`<item><title>${text}</title><description>${text}</description></item>`,
	);
	writeFileSync(
		feed,
		`<rss version="2.0"><channel><title>A</title>${items.join("")}</channel></rss>`,
	);
	const args = ["report", "--feed", feed, "--data", ":memory:"];
	const { code, stderr } = await runProgram(args);
	expect(code).toBe(0);
	expect(stderr.includes("told in")).toBe(told !== "");
	expect(stderr).toContain(told);
});

describe("a report of which a feed is missing", () => {
	const topic = () => {
		const path = join(folder, "gone.yaml");
		const parties = "[{ name: OpenAI }, { name: NVIDIA }]";
		writeFileSync(
			path,
			`title: Gone\nannounced: 2025-09-01\nparties: ${parties}\nfeeds: [{ url: gone.xml }]\n`,
		);
		return path;
	};
	const empty = () => {
		const path = join(folder, "empty.xml");
		const channel = "<channel><title>Empty</title></channel>";
		writeFileSync(path, `<rss version="2.0">${channel}</rss>`);
		return path;
	};

	it.each<[string, () => string[], boolean]>([
		["all of --feed", () => ["--feed", "gone.xml"], false],
		["one", () => ["--feed", "gone.xml", "--feed", empty()], true],
		["a configured one", () => ["--topic", topic()], true],
	])("%s: ends with 1", async (_, told, isPrinted) => {
		const args = ["report", "--json", "--data", ":memory:", ...told()];
		const { code, stdout, stderr } = await runProgram(args);
		expect(code).toBe(1);
		expect(stderr).toContain("gone.xml");
		expect(stdout !== "").toBe(isPrinted);
		if (isPrinted) expect(JSON.parse(stdout).articles).toBe(0);
	});
});

describe("a store that can't be used", () => {
	const begin = async (name: string): Promise<readonly [string, string]> => {
		const data = await takeStore(join(folder, name));
		return [data, join(data, "nvidia-openai.sqlite")];
	};

	it.each([
		["the file", 0o777, 0o444, /can't be written.* right to write \S+sqlite\./],
		["its folder", 0o555, 0o666, /can't be written.* right to write \S+\/wri/],
	])("%s is read-only: rights are asked for", async (name, own, file, told) => {
		const [data, path] = await begin(`write ${name}`.replaceAll(" ", "-"));
		chmodSync(path, file);
		chmodSync(data, own);
		chmodSync(folder, 0o755);
		const ended = await runProgram(["feeds", "list", "--data", data], {
			asNobody: true,
		});
		chmodSync(data, 0o755);
		expect(ended.code).toBe(1);
		expect(ended.stderr).toMatch(told);
		expect(ended.stderr).toContain("`ls -ld ");
		expect(ended.stderr).not.toContain("Move it away");
	});

	describe("but read is reported, with what its log still holds", () => {
		const report = async (data: string, asNobody: boolean) => {
			const { code, stdout, stderr } = await runProgram(
				["report", "--json", "--as-of", "2026-11-01", "--data", data],
				{ asNobody },
			);
			return { code, stderr, told: JSON.parse(stdout) };
		};
		/** Writes without bringing it into the main file; gives back how to end that. */
		const keepWriting = (path: string) => {
			const database = new DatabaseSync(path);
			database.exec("pragma wal_autocheckpoint = 0");
			database.exec("update article set claims = '[]'");
			return () => database.close();
		};
		const lock = (data: string, own: number, file: number) => {
			for (const name of readdirSync(data)) chmodSync(join(data, name), file);
			chmodSync(data, own);
			chmodSync(folder, 0o755);
		};

		it.each([
			["the file and its folder, nobody writing", 0o555, 0o444, false, false],
			["the file alone", 0o777, 0o444, false, false],
			["the folder alone", 0o555, 0o666, false, false],
			["both, while another run writes", 0o555, 0o444, true, false],
			["both, after a run was killed", 0o555, 0o444, true, true],
		])(
			"read-only: %s",
			async (name, own, file, writes, isKilled) => {
				const [data, path] = await begin(
					`read ${name}`.replaceAll(/\W+/g, "-"),
				);
				const whole = writes ? null : await report(data, false);
				const end = writes ? keepWriting(path) : () => {};
				const kept = join(folder, `kept-${name.replaceAll(/\W+/g, "-")}`);
				cpSync(data, kept, { recursive: true });
				if (isKilled) {
					end();
					rmSync(data, { recursive: true });
					cpSync(kept, data, { recursive: true });
					rmSync(`${path}-shm`);
				}
				const expected = whole ?? (await report(kept, false));
				lock(data, own, file);
				const told = await report(data, true);
				chmodSync(data, 0o755);
				if (!isKilled) end();
				expect(told).toEqual(expected);
				expect(told.told.articles).toBeGreaterThan(0);
				expect(told.told.deals.length > 0).toBe(!writes);
			},
			20_000,
		);
	});

	it.each([
		["/etc/passwd", /\/etc\/passwd is no folder\. Name another folder/],
		["/proc/nope", /\/proc\/nope can't be made .*\. Name another folder/],
	])(
		"lies where none can be, %s: another folder is asked for",
		async (data, told) => {
			const { code, stderr } = await runProgram(["report", "--data", data]);
			expect([code, stderr]).toEqual([1, expect.stringMatching(told)]);
		},
	);

	it("is of a newer program: an upgrade is asked for", async () => {
		const [data, path] = await begin("newer");
		const database = new DatabaseSync(path);
		database.exec("insert into kysely_migration values ('0999-later', '')");
		database.close();
		const { code, stderr } = await runProgram(["report", "--data", data]);
		expect(code).toBe(1);
		expect(stderr).toContain("a newer dealwatch (0999-later). Upgrade");
		expect(stderr).not.toContain("Move it away");
	});
});

describe("feeds", () => {
	it("follows no page that is no feed", async () => {
		const server = createServer((_, answer) =>
			answer.end("<!doctype html><title>News</title><p>Nothing here."),
		);
		server.listen(0, "127.0.0.1");
		await once(server, "listening");
		const address = server.address();
		const port = typeof address === "object" ? address?.port : "";
		const data = ["--data", join(folder, "page")];
		const allowed = ["--allow-private", "127.0.0.1"];
		const url = `http://127.0.0.1:${port}/`;
		const add = ["feeds", "add", url, ...data];
		const refused = await runProgram([...add, ...allowed]);
		expect(refused.code).toBe(1);
		expect(refused.stderr).toContain("is not a feed");
		const unread = await runProgram(add);
		server.close();
		expect(unread.code).toBe(0);
		expect(unread.stderr).toContain("allow it with --allow-private 127.0.0.1");
		expect(unread.stderr).toContain("is followed all the same");
	});

	it("are left alone no longer than told", async () => {
		const store = await takeStore(join(folder, "pace"));
		const data = ["--feed", archive, "--data", store];
		await runProgram(["headless", "--once", "--every", "10", ...data]);
		const { stdout } = await runProgram(["feeds", "list", "--json", ...data]);
		const [{ lastSuccess, nextDue }] = JSON.parse(stdout);
		const wait = (Date.parse(nextDue) - Date.parse(lastSuccess)) / 60_000;
		expect(wait).toBeGreaterThanOrEqual(10);
		expect(wait).toBeLessThan(12);
	});

	it("follows, lists, exports and forgets", async () => {
		const data = ["--data", join(folder, "feeds")];
		const url = "https://desk.example/own.xml";
		await runProgram(["feeds", "add", url, ...data]);
		const { stdout } = await runProgram(["feeds", "list", "--json", ...data]);
		expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ url }));
		const { stdout: opml } = await runProgram(["feeds", "export", ...data]);
		expect(opml).toContain(`xmlUrl="${url}"`);
		const list = join(folder, "list.opml");
		writeFileSync(list, opml);
		const again = await runProgram(["feeds", "import", list, ...data]);
		expect(again.stderr).toContain("0 feeds added");
		expect((await runProgram(["feeds", "remove", url, ...data])).code).toBe(0);
		expect((await runProgram(["feeds", "remove", url, ...data])).code).toBe(2);
	});

	it("explains how a feed was read", async () => {
		const file = join(folder, "broken.xml");
		writeFileSync(
			file,
			"<rss><channel><title>Q & A</title><item><title>One & two</title><link>https://example.com/1</link></item>",
		);
		const { stdout } = await runProgram(["feeds", "check", file, "--json"]);
		expect(JSON.parse(stdout)).toMatchObject({
			title: "Q & A",
			items: [{ title: "One & two", link: "https://example.com/1" }],
			warnings: [
				expect.stringContaining("version"),
				expect.stringContaining("ampersand"),
				expect.stringContaining("breaks off"),
			],
		});
	});
});

describe("doctor", () => {
	it("tells feeds that fail alike at once, each remedy as a shell takes it, and what is wrong with the alerts", async () => {
		const topic = join(folder, "sick.yaml");
		const alike = ["a", "b", "c", "d"].map((name) =>
			join(folder, `${name}&.xml`),
		);
		for (const path of alike) writeFileSync(path, "<html></html>");
		const feeds = ["http://127.0.0.1:9/feed?a=1&b=2", ...alike];
		const parties = "[{ name: OpenAI }, { name: NVIDIA }]";
		writeFileSync(
			topic,
			`title: Sick\nannounced: 2025-09-01\nparties: ${parties}\nfeeds: ${JSON.stringify(feeds.map((url) => ({ url })))}\n`,
		);
		const config = join(folder, "config");
		mkdirSync(join(config, "dealwatch"), { recursive: true });
		writeFileSync(join(config, "dealwatch", "alerts.yaml"), "sinks: [ {");
		const told = ["--topic", topic, "--data", join(folder, "sick")];
		await runProgram(["headless", "--once", ...told]);
		const { code, stdout } = await runProgram(["doctor", ...told], {
			environment: { XDG_CONFIG_HOME: config },
		});
		expect(code).toBe(1);
		expect(stdout).toContain("! 5 feeds followed, 5 in trouble\n");
		expect(stdout).toContain("start with `--allow-private 127.0.0.1`");
		expect(stdout).toMatch(/! 4 feeds \(.*and 1 more\) alike/);
		expect(stdout).toContain(`\`dealwatch feeds check '${alike[0]}'\``);
		expect(stdout).toMatch(/✗ \S+alerts\.yaml:1:11: this is not YAML: /);
	});

	it("names a store that is damaged within, as every command tells it", async () => {
		const data = await takeStore(join(folder, "damaged"));
		const path = join(data, "nvidia-openai.sqlite");
		const database = new DatabaseSync(path);
		const { page, size } = {
			...database
				.prepare("select page_size as size from pragma_page_size")
				.get(),
			...database
				.prepare(
					"select rootpage as page from sqlite_schema where name = 'feed'",
				)
				.get(),
		};
		database.close();
		const bytes = readFileSync(path);
		const end = Number(size) * Number(page);
		writeFileSync(path, bytes.fill(0x55, end - Number(size), end));
		const doctor = await runProgram(["doctor", "--data", data]);
		expect(doctor.code).toBe(1);
		expect(doctor.stdout).toContain(`✗ the store ${path} can't be used: it is`);
		const { code, stderr } = await runProgram(["report", "--data", data]);
		expect([code, stderr]).toEqual([
			1,
			expect.stringContaining("it is damaged. Move its file away"),
		]);
		expect(stderr).not.toContain("fault of the program");
	});

	it("finds nothing wrong with a fresh set-up, and the fault in a broken one", async () => {
		expect((await runProgram(["doctor", ...memory])).code).toBe(0);
		const data = await takeStore(join(folder, "broken"));
		writeFileSync(join(data, "nvidia-openai.sqlite"), "this is no database");
		const broken = await runProgram(["doctor", "--data", data]);
		expect(broken.code).toBe(1);
		expect(broken.stdout).toContain("Move it away");
	});
});
