import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AlertConfig, SinkConfig } from "../../src/alert/config.ts";
import { openSinks } from "../../src/alert/open-sinks.ts";
import { openReceiver } from "./receiver.ts";
import { numbered } from "./sample.ts";

let folder = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (configs: readonly unknown[], environment = {}) =>
	openSinks(
		configs.map((config) => SinkConfig.parse(config)),
		{ environment, now: () => new Date(0), zone: "Asia/Taipei" },
	);

describe("openSinks", () => {
	it("takes address, secrets and headers from file and environment", async () => {
		const receiver = await openReceiver();
		await writeFile(join(folder, "url"), `${receiver.url}\n`);
		const { sinks } = await open(
			[
				{
					type: "webhook",
					name: "desk",
					url: { file: join(folder, "url") },
					secrets: [{ env: "SECRET" }],
					headers: { authorization: { env: "TOKEN" } },
				},
			],
			{ SECRET: "whsec_c2VjcmV0", TOKEN: "Bearer x" },
		);
		await sinks[0]?.sink.deliver([numbered("1")], AbortSignal.timeout(5_000));
		expect(receiver.letters[0]?.headers).toMatchObject({
			authorization: "Bearer x",
			"webhook-signature": expect.stringMatching(/^v1,/),
		});
		await receiver.close();
	});

	it("says which sink lacks what, opens the others, and tells no secret", async () => {
		await writeFile(join(folder, "empty"), "\n");
		const { sinks, troubles } = await open(
			[
				{ type: "slack", name: "a", url: { env: "NOWHERE" } },
				{ type: "slack", name: "b", url: { file: join(folder, "none") } },
				{ type: "slack", name: "c", url: { file: join(folder, "empty") } },
				{ type: "slack", name: "d", url: { env: "ODD" } },
				{ type: "atom", name: "e", path: join(folder, "feed.xml") },
			],
			{ ODD: "gopher-secret" },
		);
		expect(sinks.map(({ plan }) => plan.name)).toEqual(["e"]);
		expect(troubles).toEqual([
			"alerts: sink a: the environment variable NOWHERE is not set",
			`alerts: sink b: the secret's file ${join(folder, "none")} can't be read`,
			`alerts: sink c: the secret's file ${join(folder, "empty")} is empty`,
			"alerts: sink d: its secret address is no http or https address",
		]);
	});

	it("plans in the machine's time zone unless told another", async () => {
		const atom = { type: "atom", path: "feed.xml" };
		const { sinks } = await open([
			{ ...atom, name: "a" },
			{ ...atom, name: "b", zone: "Europe/Berlin", digest: "day" },
		]);
		expect(sinks.map(({ plan }) => plan.schedule)).toMatchObject([
			{ zone: "Asia/Taipei", digestAt: "08:00" },
			{ zone: "Europe/Berlin", digest: "day" },
		]);
	});
});

describe("AlertConfig", () => {
	const slack = { type: "slack", name: "a", url: "https://example.com/x" };

	it.each<[string, unknown]>([
		["two of one name", { sinks: [slack, slack] }],
		[
			"an address of another kind",
			{ sinks: [{ ...slack, url: "file:///etc" }] },
		],
		["a name that is a path", { sinks: [{ ...slack, name: "../a" }] }],
		["an unknown type", { sinks: [{ ...slack, type: "pigeon" }] }],
		["a misspelt key", { sinks: [{ ...slack, filtre: {} }] }],
		["a zone that is none", { sinks: [{ ...slack, zone: "Mars/Base" }] }],
		["an hour that is none", { sinks: [{ ...slack, digestAt: "24:00" }] }],
		[
			"a secret written out",
			{ sinks: [{ ...slack, type: "webhook", secrets: ["abc"] }] },
		],
		[
			"a command line for a shell",
			{ sinks: [{ type: "command", name: "a", command: "rm -rf /" }] },
		],
	])("refuses %s", (_what, config) => {
		expect(AlertConfig.safeParse(config).success).toBe(false);
	});

	it("takes the plain form", () => {
		expect(AlertConfig.parse({ sinks: [slack] }).sinks).toEqual([
			{ ...slack, filter: {}, language: "en", digestAt: "08:00" },
		]);
		expect(AlertConfig.parse({})).toEqual({ sinks: [] });
	});
});
