import { expect, test } from "vitest";
import { withFullNames } from "../../src/extract/fullname.ts";
import { exactly, tellAmount } from "../ledger/tell.ts";

/** A claim as somebody tells it. */
const by = (source: string, parties = "NVIDIA > OpenAI") => ({
	...tellAmount("investment", parties, exactly(1e11), "$100 billion"),
	source,
});
const elsewhere = "TSMC > ASML";

test.each([
	["a full name stays", [by("Jensen Huang")], ["Jensen Huang"]],
	["a surname alone", [by("Huang")], ["Jensen Huang"]],
	["in simplified script", [by("黄仁勋")], ["Jensen Huang"]],
	["in traditional script", [by("黃仁勳")], ["Jensen Huang"]],
	[
		"another spelling",
		[by("奥尔特曼"), by("阿特曼")],
		["Sam Altman", "Sam Altman"],
	],
	[
		"a surname of whom the article quotes in full",
		[by("Jensen Huang", elsewhere), by("Huang", elsewhere)],
		["Jensen Huang", "Jensen Huang"],
	],
	[
		"a surname where nothing is told of his company",
		[by("Huang", elsewhere)],
		["Huang"],
	],
	[
		"a surname beside a namesake",
		[by("Wendell Huang"), by("Huang")],
		["Wendell Huang", "Huang"],
	],
	["an outlet", [by("Reuters")], ["Reuters"]],
] as const)("one name for one person: %s", (_, claims, names) => {
	expect(withFullNames(claims).map(({ source }) => source)).toEqual(names);
});

test("what nobody is told to have said stays as it is", () => {
	const claims = [
		tellAmount("purchase", elsewhere, exactly(1e9), "$1 billion"),
	];
	expect(withFullNames(claims)).toBe(claims);
});
