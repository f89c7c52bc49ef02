import { describe, expect, it } from "vitest";
import { entryOf, lookAt, type World } from "./world.ts";
import { agreement } from "./worlds/agreement.ts";
import { altered } from "./worlds/altered.ts";
import { audits } from "./worlds/audits.ts";
import { clock } from "./worlds/clock.ts";
import { corrections } from "./worlds/corrections.ts";
import { deadlines } from "./worlds/deadlines.ts";
import { deals } from "./worlds/deals.ts";
import { denials } from "./worlds/denials.ts";
import { explained } from "./worlds/explained.ts";
import { finality } from "./worlds/finality.ts";
import { matters } from "./worlds/matters.ts";
import { moves } from "./worlds/moves.ts";
import { news } from "./worlds/news.ts";
import { overtaken } from "./worlds/overtaken.ts";
import { parts } from "./worlds/parts.ts";
import { prices } from "./worlds/prices.ts";
import { quarrels } from "./worlds/quarrels.ts";
import { reactions } from "./worlds/reactions.ts";
import { revisions } from "./worlds/revisions.ts";
import { rivals } from "./worlds/rivals.ts";
import { rounds } from "./worlds/rounds.ts";
import { setbacks } from "./worlds/setbacks.ts";
import { settling } from "./worlds/settling.ts";
import { statuses } from "./worlds/statuses.ts";
import { stories } from "./worlds/stories.ts";
import { tally } from "./worlds/tally.ts";
import { windows } from "./worlds/windows.ts";

const themes: Readonly<Record<string, readonly World[]>> = {
	agreement,
	moves,
	windows,
	deadlines,
	denials,
	matters,
	quarrels,
	settling,
	overtaken,
	explained,
	deals,
	news,
	tally,
	finality,
	prices,
	rivals,
	revisions,
	corrections,
	altered,
	rounds,
	parts,
	statuses,
	setbacks,
	stories,
	clock,
	reactions,
	audits,
};

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
