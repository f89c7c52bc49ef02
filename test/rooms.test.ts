import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const source = resolve(import.meta.dirname, "../src");

/** What each room may take values from. Types flow more freely: see `typesOnly`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	text: [],
	language: ["text"],
	topic: ["text"],
	feed: ["text", "topic"],
	extract: ["text", "language", "topic"],
	ledger: ["text", "topic", "extract"],
	wording: ["text"],
	alert: ["wording", "ledger", "topic", "text"],
	store: ["feed", "extract", "ledger", "alert"],
	view: ["text", "wording", "ledger"],
	panel: ["text", "view", "wording"],
};

/** Types that a room may name besides: they cost nothing at run time and bind no logic. */
const mayName: Readonly<Record<string, readonly string[]>> = {
	language: ["extract"],
	feed: ["ledger"],
	wording: ["extract", "ledger"],
	alert: ["extract"],
	view: ["extract", "feed"],
	panel: ["extract", "feed", "ledger"],
};

type Import = Readonly<{ from: string; to: string; typeOnly: boolean }>;

const importsOf = (file: string): Import[] =>
	[
		...readFileSync(join(source, file), "utf8").matchAll(
			/^(?:import|export)\s+(type\s)?[^"']*?["'](\.[^"']+)["']/gm,
		),
	].map(([, typeOnly, target = ""]) => ({
		from: file,
		to: relative(source, resolve(source, dirname(file), target)),
		typeOnly: typeOnly !== undefined,
	}));

const roomOf = (file: string): string => file.split("/")[0] ?? "";

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
	(file) => /\.tsx?$/.test(file),
);

describe("rooms", () => {
	it.each(Object.keys(mayImport))("%s imports along the flow", (room) => {
		const allowed = new Set([room, ...(mayImport[room] ?? [])]);
		const named = new Set([...allowed, ...(mayName[room] ?? [])]);
		const against = files
			.filter((file) => roomOf(file) === room)
			.flatMap(importsOf)
			.filter(
				({ to, typeOnly }) => !(typeOnly ? named : allowed).has(roomOf(to)),
			);
		expect(against).toEqual([]);
	});

	it("has no room that this table forgot", () => {
		const rooms = new Set(
			files.filter((file) => file.includes("/")).map(roomOf),
		);
		expect([...rooms].sort()).toEqual(
			[...Object.keys(mayImport), "monitor", "command"].sort(),
		);
	});
});
