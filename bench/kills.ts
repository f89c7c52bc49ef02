import { surviveKills } from "../test/e2e/kills.ts";
import { seeded } from "./seeded.ts";
import type { Row } from "./timing.ts";

const kills = 200;

/** Sudden deaths at random moments of polling: what they cost must be nothing. */
export const measureKills = async (): Promise<Row[]> => {
	const { articles, claims, alerts, lost, invented, doubled, ...rest } =
		await surviveKills(kills, seeded(20_250_922));
	const faults =
		Math.abs(articles.killed - articles.peaceful) +
		Math.abs(claims.killed - claims.peaceful) +
		lost.length +
		invented.length +
		doubled.length;
	return [
		{
			what: `${rest.kills} × kill -9 while polling`,
			measured: `${articles.killed} articles, ${claims.killed} claims; ${lost.length} alerts lost, ${rest.repeated} repeated under their own id and in the same words`,
			beside: `${articles.peaceful} articles, ${claims.peaceful} claims, ${alerts} alerts in peace`,
			ratio: articles.killed / articles.peaceful,
			budget: "nothing lost, nothing doubled",
			isWithin: faults === 0,
		},
	];
};
