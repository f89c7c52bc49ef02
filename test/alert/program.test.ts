import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { programSink } from "../../src/alert/sink/program.ts";
import type { Delivery } from "../../src/alert/sink.ts";
import { numbered } from "./sample.ts";

let folder = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (
	script: string,
	ids: readonly string[] = ["1"],
	milliseconds = 10_000,
): Promise<Delivery> =>
	programSink("hook", [process.execPath, "-e", script, folder, "$(id) ; *"], {
		...process.env,
		WEBHOOK_SECRET: "not yours",
	}).deliver(ids.map(numbered), AbortSignal.timeout(milliseconds));

describe("a program", () => {
	it("gets each alert as a line on stdin, its own arguments, and none of our secrets", async () => {
		const delivery = await run(
			`const fs = require("fs");
			const got = { input: fs.readFileSync(0, "utf8"), args: process.argv.slice(2), env: process.env };
			fs.writeFileSync(process.argv[1] + "/got", JSON.stringify(got));`,
			["1", "2"],
		);
		expect(delivery).toEqual({ outcome: "delivered" });
		const got = JSON.parse(await readFile(join(folder, "got"), "utf8"));
		expect(
			got.input
				.trimEnd()
				.split("\n")
				.map((line: string) => JSON.parse(line)),
		).toEqual(["1", "2"].map(numbered));
		expect(got.args).toEqual(["$(id) ; *"]);
		expect(got.env).not.toHaveProperty("WEBHOOK_SECRET");
		expect(got.env).toHaveProperty("PATH");
	});

	it.each<[string, string, Delivery]>([
		[
			"a failure",
			'console.error("no \\x1b[31mline\\n"); process.exit(3)',
			{ outcome: "retry", why: "exited with 3: no line" },
		],
		[
			"a refusal",
			"process.exit(65)",
			{ outcome: "dead", why: "exited with 65" },
		],
		[
			"a crash",
			'process.kill(process.pid, "SIGKILL")',
			{ outcome: "retry", why: "was ended by SIGKILL" },
		],
		["one that reads nothing", "process.exit(0)", { outcome: "delivered" }],
	])("%s", async (_what, script, delivery) => {
		expect(await run(script)).toEqual(delivery);
	});

	it("is ended when it takes too long", async () => {
		expect(await run("setInterval(() => {}, 1000)", ["1"], 100)).toEqual({
			outcome: "retry",
			why: "did not end in time",
		});
	});

	it("that is not there is waited for", async () => {
		const sink = programSink("hook", [join(folder, "nothing")], {});
		expect(
			await sink.deliver([numbered("1")], AbortSignal.timeout(10_000)),
		).toMatchObject({
			outcome: "retry",
			why: expect.stringContaining("ENOENT"),
		});
	});
});
