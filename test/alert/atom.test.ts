import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Parser from "rss-parser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atomSink } from "../../src/alert/sink/atom.ts";
import { alertFrom, dispute, evidence, numbered, side } from "./sample.ts";

const never = new AbortController().signal;
let folder = "";
let path = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
	path = join(folder, "alerts.xml");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sink = () =>
	atomSink("atom", path, "en", () => new Date("2025-09-24T00:00:00.000Z"));
const read = async () => new Parser().parseString(await readFile(path, "utf8"));

describe("an Atom file", () => {
	it("is one that a feed reader understands", async () => {
		const quote = 'up to "10 million" </entry> & more';
		const found = [evidence("example.com", "2025-09-22T17:00:00.000Z", quote)];
		const alert = alertFrom({ ...dispute, sides: [side(1, 1, found)] });
		expect(await sink().deliver([alert], never)).toEqual({
			outcome: "delivered",
		});
		const { title, items } = await read();
		expect(title).toBe("dealwatch: NVIDIA–OpenAI");
		expect(items).toMatchObject([
			{
				id: "urn:dealwatch:nvidia-openai:d15b07e",
				title: alert.data.sentence.en,
				link: "https://example.com/chips",
				isoDate: "2025-09-23T08:30:00.000Z",
				content: expect.stringContaining(
					"<p>“up to &quot;10 million&quot; &lt;/entry&gt; &amp; more” — <a href",
				),
			},
		]);
	});

	it("keeps what it held, newest first, and nothing twice", async () => {
		await sink().deliver(["1", "2"].map(numbered), never);
		await sink().deliver(["2", "3"].map(numbered), never);
		const { items } = await read();
		expect(items.map(({ id }) => id?.split(":").at(-1))).toEqual([
			"3",
			"2",
			"1",
		]);
	});

	it("holds the newest two hundred", async () => {
		const ids = Array.from({ length: 230 }, (_, at) => String(at));
		await sink().deliver(ids.map(numbered), never);
		const { items } = await read();
		expect(items).toHaveLength(200);
		expect(items[0]?.id).toMatch(/:229$/);
	});

	it("replaces the file whole and leaves no draft", async () => {
		await sink().deliver([numbered("1")], never);
		expect(await readdir(folder)).toEqual(["alerts.xml"]);
	});

	it("spares a file that is not its own", async () => {
		await writeFile(path, "my novel");
		expect(await sink().deliver([numbered("1")], never)).toEqual({
			outcome: "retry",
			why: `${path} is no feed of dealwatch's own`,
		});
		expect(await readFile(path, "utf8")).toBe("my novel");
	});

	it("waits for a folder that is not there", async () => {
		path = join(folder, "none", "alerts.xml");
		expect(await sink().deliver([numbered("1")], never)).toMatchObject({
			outcome: "retry",
			why: expect.stringContaining("ENOENT"),
		});
	});
});
