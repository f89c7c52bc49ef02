import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { keyTable } from "../src/view/key/names.ts";
import { wordsOf } from "../src/wording/locale.ts";

const root = resolve(import.meta.dirname, "..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");
const manifest: { devDependencies: Record<string, string> } = JSON.parse(
	readFileSync(resolve(root, "package.json"), "utf8"),
);

const escaped = (text: string): string => text.replaceAll("|", "\\|");

describe("the README", () => {
	it("lists the keys that the dashboard has", () => {
		const rows = keyTable(wordsOf("en")).map(
			([keys, does]) => `| ${escaped(keys)} | ${does} |`,
		);
		expect(readme).toContain(
			["| keys | do |", "|---|---|", ...rows].join("\n"),
		);
	});

	it.each(
		Object.keys(manifest.devDependencies).filter(
			(name) => !name.startsWith("@types/"),
		),
	)("gives the reason for %s", (name) => {
		const table = readme.slice(readme.indexOf("## Dependencies"));
		expect(table).toMatch(
			new RegExp(`[| ,]${name.replace(/[/.]/g, "\\$&")}[ ,(]`),
		);
	});
});
