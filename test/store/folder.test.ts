import {
	existsSync,
	mkdtempSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../src/store/folder.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("makeFolder", () => {
	it("makes all that are missing, and leaves those that are there", () => {
		const deep = join(folder, "a", "b", "c");
		makeFolder(deep);
		makeFolder(deep);
		expect(statSync(deep).isDirectory()).toBe(true);
	});

	it("says which folder can't be made", () => {
		const file = join(folder, "file");
		writeFileSync(file, "");
		expect(() => makeFolder(join(file, "a", "b"))).toThrow(
			`the folder ${join(file, "a")} can't be made (ENOTDIR`,
		);
	});

	it.runIf(existsSync("/proc/self"))(
		"ends where the system denies that there is such a place",
		() => {
			expect(() => makeFolder("/proc/nowhere/data")).toThrow(
				"the folder /proc/nowhere can't be made (ENOENT",
			);
		},
	);
});
