import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answers, openReceiver, type Receiver } from "../alert/receiver.ts";
import { runProgram } from "../e2e/program.ts";

const anyDeal =
	"title: Any deal\nannounced: 2025-09-01\nparties: [{ name: OpenAI }, { name: NVIDIA }]\nalerts: [{ events: [deal.new] }]\n";

/** Without links, whose pages would be looked for on the Internet since such short texts are but teasers. */
const coverage = `<?xml version="1.0"?><rss version="2.0"><channel><title>Desk</title>
<item><title>One</title><guid>1</guid><pubDate>Tue, 23 Sep 2025 01:00:00 GMT</pubDate><description>Nvidia plans to invest up to $100 billion in OpenAI.</description></item>
<item><title>Two</title><guid>2</guid><pubDate>Tue, 23 Sep 2025 02:00:00 GMT</pubDate><description>Shares of Nvidia closed up 3.93% on Monday.</description></item>
</channel></rss>`;

let folder: string;
let receiver: Receiver;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-alerts-"));
	writeFileSync(join(folder, "topic.yaml"), anyDeal);
	writeFileSync(join(folder, "desk.xml"), coverage);
	// The deal and the baseline are refused; whatever comes after is taken.
	const refused = answers.status(422);
	receiver = await openReceiver(refused, refused, answers.status(204));
});

afterEach(async () => {
	await receiver.close();
	rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) =>
	runProgram([
		...args,
		...["--data", join(folder, "data"), "--topic", join(folder, "topic.yaml")],
		...["--feed", join(folder, "desk.xml")],
	]);

const deliver = () =>
	run(
		...["headless", "--once", "--since", "2025-09-01"],
		...["--webhook", receiver.url],
	);

const listed = async (state: string) => {
	const { stdout } = await run("alerts", "list", "--state", state, "--json");
	return stdout
		.split("\n")
		.slice(0, -1)
		.map((line) => JSON.parse(line))
		.filter(({ sink }) => sink !== "stdout");
};

it("lists what was refused, sends it again when asked to, and lets go what is dropped", async () => {
	await deliver();
	const [baseline, deal, ...more] = await listed("dead");
	expect(more).toEqual([]);
	expect([deal, baseline]).toMatchObject([
		{
			alert: { type: "io.dealwatch.deal.new.v1" },
			why: expect.stringContaining("422"),
		},
		{ alert: { type: "io.dealwatch.baseline.v1" } },
	]);

	const retried = await run("alerts", "retry", String(deal.key));
	expect(retried.stderr).toMatch(/^1 alert to be sent again/m);
	await deliver();
	expect((await listed("delivered")).map(({ key }) => key)).toEqual([deal.key]);
	expect(
		receiver.letters.map(({ headers }) => headers["webhook-id"]).at(-1),
	).toBe(deal.alert.id);

	const dropped = await run("alerts", "drop");
	expect(dropped.stderr).toMatch(/^1 alert dropped/m);
	expect((await listed("dropped")).map(({ key }) => key)).toEqual([
		baseline.key,
	]);
	await deliver();
	expect(receiver.letters).toHaveLength(3);
}, 30_000);

it("shows what the stored coverage would have raised under the topic's rules, and sends nothing", async () => {
	await run("headless", "--once");
	const { stdout } = await run("alerts", "test");
	expect(stdout).toMatch(
		/^2025-09-23 01:00 {2}New deal: NVIDIA to invest up to \$100B in OpenAI [^\n]*\n$/,
	);
	expect(receiver.letters).toEqual([]);
}, 30_000);

it.each([
	[["list", "--state", "lost"], /--state lost: choose one of waiting/],
	[["retry", "first"], /first is not the number of an alert/],
	[["drop", "0"], /0 is not the number of an alert/],
	[["retry", "9999"], /Alert 9999 is not kept here: `dealwatch alerts list`/],
	[["drop", "77", "78"], /Alerts 77, 78 are not kept here/],
	[["list", "--limit", "many"], /--limit many: write a whole number/],
])("ends with 2 for %o", async (args, words) => {
	const { code, stderr } = await run("alerts", ...args);
	expect([code, stderr]).toEqual([2, expect.stringMatching(words)]);
});

it("does nothing to any where one can't be sent again", async () => {
	await deliver();
	const [baseline, deal] = await listed("dead");
	const both = [String(deal.key), "9999"];
	expect((await run("alerts", "drop", ...both)).code).toBe(2);
	expect(await listed("dead")).toHaveLength(2);
	await run("alerts", "drop", String(baseline.key));
	const { code, stderr } = await run("alerts", "retry", String(baseline.key));
	expect(code).toBe(2);
	expect(stderr).toContain(`Alert ${baseline.key} is dropped already`);
}, 30_000);
