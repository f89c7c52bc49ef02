import { expect, test } from "vitest";
import { companies } from "../../src/language/company/all.ts";
import { speakers } from "../../src/language/speaker.ts";
import { fold } from "../../src/text/fold.ts";

test("every name belongs to one company", () => {
	const owners = new Map<string, string>();
	const shared: string[] = [];
	for (const { name, aliases, products } of companies)
		for (const alias of new Set([...aliases, ...products])) {
			const owner = owners.get(alias);
			if (owner && owner !== name) shared.push(`${alias}: ${owner}, ${name}`);
			owners.set(alias, name);
		}
	expect(shared).toEqual([]);
});

test("names are written as folded text has them", () => {
	const names = companies.flatMap(({ aliases, products }) => [
		...aliases,
		...products,
	]);
	const people = Object.values(speakers).flat();
	expect([...names, ...people].filter((name) => fold(name) !== name)).toEqual(
		[],
	);
});

test("the field is covered", () => {
	expect(companies.length).toBeGreaterThan(200);
	const canonical = companies
		.filter(({ fixed }) => fixed)
		.map(({ name }) => name);
	expect(canonical).toEqual(
		expect.arrayContaining([
			"NVIDIA",
			"OpenAI",
			"Microsoft",
			"Oracle",
			"SoftBank",
			"Broadcom",
			"Intel",
			"AMD",
			"Amazon",
			"Google",
			"Meta",
			"Apple",
			"Anthropic",
			"xAI",
			"CoreWeave",
			"Nscale",
			"Enfabrica",
			"TSMC",
			"Samsung",
			"SK hynix",
			"Arm",
			"Cerebras",
			"Stargate",
			"MGX",
			"Crusoe",
			"Thrive Capital",
		]),
	);
});
