import { expect, it } from "vitest";
import { surviveKills } from "./kills.ts";

it("loses and doubles nothing when it is killed while polling", async () => {
	// Spread evenly over the run, so that each test run dies at the same shares of it.
	let kill = 0;
	const spread = () => (kill++ * 0.37) % 1;
	const { articles, claims, alerts, interrupted, ...faults } =
		await surviveKills(5, spread);
	expect(articles).toEqual({ killed: 48, peaceful: 48 });
	expect(claims.killed).toBe(claims.peaceful);
	expect(claims.peaceful).toBeGreaterThan(40);
	expect(alerts).toBeGreaterThan(20);
	expect(interrupted).toBeGreaterThan(0);
	expect(faults).toMatchObject({ lost: [], invented: [], doubled: [] });
}, 60_000);
