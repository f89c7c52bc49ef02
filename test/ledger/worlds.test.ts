import { describe, expect, it } from "vitest";
import { entryOf, lookAt, type World } from "./world.ts";
import { themes } from "./worlds/themes.ts";

/** Everything but the news, which is what the last article to arrive has brought. */
const withoutNews = ({ news: _, ...rest }: World["expect"]) => rest;

for (const [theme, worlds] of Object.entries(themes))
	describe(theme, () => {
		it.each(worlds.map((world) => [world.name, world] as const))(
			"%s",
			(_, world) => {
				expect(lookAt(world)).toEqual(world.expect);
			},
		);
	});

describe("the order of arrival", () => {
	const worlds = Object.values(themes).flat();
	it.each(worlds.map((world) => [world.name, world] as const))(
		"makes no difference: %s",
		(_, world) => {
			const backwards = world.papers.map(entryOf).toReversed();
			const expected = withoutNews(world.expect);
			const seen = lookAt({ ...world, expect: expected }, backwards);
			expect(seen).toEqual(expected);
		},
	);
});

it("there are at least sixty worlds", () => {
	expect(Object.values(themes).flat().length).toBeGreaterThanOrEqual(60);
});
