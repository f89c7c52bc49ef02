import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFeedList } from "../../src/feed/list/read.ts";
import { runProgram } from "../e2e/program.ts";

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
			},
			{
				...{ title: "Money 财经", link: "https://money.example/atom.xml" },
				...{ folders: ["Money"], tags: [], fullText: "auto" },
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

describe("feeds add", () => {
	it("follows a feed, and changes whether its pages are fetched", async () => {
		const url = "https://desk.example/rss";
		const listed = async () => {
			const { stdout } = await feeds("c", "list", "--json");
			return JSON.parse(stdout);
		};
		await feeds("c", "add", url, "--full-text", "never");
		expect(await listed()).toMatchObject([{ url, fullText: "never" }]);
		await feeds("c", "add", url, "--full-text", "always");
		expect(await listed()).toMatchObject([{ url, fullText: "always" }]);
		const { stderr } = await feeds("c", "add", url);
		expect(stderr).toContain("followed already");
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
