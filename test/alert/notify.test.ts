import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
	notifySystemd,
	startWatchdog,
	watchdogPeriod,
} from "../../src/alert/service/notify.ts";

let folder = "";
let environment: Record<string, string> = {};

/** Stands where systemd-notify would be found, and writes down what it was told to say, and where. */
const scribe = `#!/bin/sh
echo "$NOTIFY_SOCKET $*" >> "${"$"}{0%/*}/said"
`;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
	await writeFile(join(folder, "systemd-notify"), scribe);
	await chmod(join(folder, "systemd-notify"), 0o755);
	environment = { PATH: `${folder}:/usr/bin:/bin`, NOTIFY_SOCKET: "/run/x" };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const said = () => readFile(join(folder, "said"), "utf8").catch(() => "");

describe("notifySystemd", () => {
	it("says it where systemd listens", async () => {
		await notifySystemd(["READY=1", "STATUS=polling 9 feeds"], environment);
		expect(await said()).toBe("/run/x READY=1 STATUS=polling 9 feeds\n");
	});

	it("says nothing where it does not", async () => {
		await notifySystemd(["READY=1"], { PATH: environment.PATH });
		expect(await said()).toBe("");
	});

	it("bears that systemd's program is missing", async () => {
		const bare = { ...environment, PATH: join(folder, "none") };
		await expect(notifySystemd(["READY=1"], bare)).resolves.toBeUndefined();
	});
});

describe("the watchdog", () => {
	it.each([
		[{ WATCHDOG_USEC: "300000000" }, 300_000],
		[{ WATCHDOG_USEC: "300000000", WATCHDOG_PID: "42" }, 300_000],
		[{ WATCHDOG_USEC: "300000000", WATCHDOG_PID: "43" }, null],
		[{ WATCHDOG_USEC: "0" }, null],
		[{ WATCHDOG_USEC: "soon" }, null],
		[{}, null],
	])("%o: every %s ms", (told, period) => {
		expect(watchdogPeriod(told, 42)).toBe(period);
	});

	const fed = { WATCHDOG_USEC: "20000" };

	it("is fed while the monitor is alive", async () => {
		const stop = startWatchdog(
			{ ...environment, ...fed },
			process.pid,
			() => true,
		);
		await vi.waitFor(
			async () => expect(await said()).toMatch(/^\/run\/x WATCHDOG=1$/m),
			5_000,
		);
		stop();
	});

	it("is left to starve when it is not", async () => {
		const asked = Promise.withResolvers<void>();
		let times = 0;
		const stop = startWatchdog({ ...environment, ...fed }, process.pid, () => {
			times += 1;
			if (times === 3) asked.resolve();
			return false;
		});
		await asked.promise;
		stop();
		expect(await said()).toBe("");
	});
});
