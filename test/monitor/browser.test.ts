import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openInBrowser } from "../../src/monitor/browser.ts";

let folder = "";

const writeOpener = (name: string, script: string): string => {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\n${script}\n`);
	chmodSync(path, 0o755);
	return path;
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "dealwatch-browser-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const url = "https://example.com/?a=1&b=$(touch x)";

test("no trouble where the opener ends well, given the address as it is", async () => {
	const opener = writeOpener("fine", `[ "$1" = '${url}' ]`);
	expect(await openInBrowser(url, opener)).toBeNull();
});

test("tells of an opener that fails: a desktop without a browser", async () => {
	const opener = writeOpener("failing", "exit 3");
	expect(await openInBrowser(url, opener)).toEqual({
		opener,
		isMissing: false,
	});
});

test("tells which opener is missing", async () => {
	const opener = join(folder, "none");
	expect(await openInBrowser(url, opener)).toEqual({ opener, isMissing: true });
});
