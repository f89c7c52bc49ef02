import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNewsroom } from "./newsroom.ts";
import { runProgram } from "./program.ts";

/** What remains after many sudden deaths, beside a run that was left in peace. */
export type Aftermath = Readonly<{
	kills: number;
	articles: Readonly<{ killed: number; peaceful: number }>;
	claims: Readonly<{ killed: number; peaceful: number }>;
	/** How many alerts the peaceful run raised. */
	alerts: number;
	/** Ids of alerts: those of the peaceful run that never arrived, and those it never had. */
	lost: readonly string[];
	invented: readonly string[];
	/** Alerts that arrived more than once, by the same id. */
	repeated: number;
}>;

const idsOf = (lines: string): string[] =>
	lines
		.split("\n")
		.flatMap((line) => {
			// The last line of a killed run may be cut in the middle.
			try {
				return [JSON.parse(line)];
			} catch {
				return [];
			}
		})
		// The baseline's id holds the moment of the first start, which no two stores share.
		.filter(({ type }) => type !== "io.dealwatch.baseline.v1")
		.map(({ id }) => String(id));

/** A topic without rules, so that every change of the ledger is an alert. */
const anyDeal =
	"title: Any deal\nannounced: 2025-09-01\nparties: [{ name: OpenAI }, { name: NVIDIA }]\n";

/** Kills the program so many times while it polls, then lets it finish. `random` gives numbers in [0, 1). */
export const surviveKills = async (
	kills: number,
	random: () => number,
): Promise<Aftermath> => {
	const newsroom = await openNewsroom(6, 8, 15, 1);
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-kills-"));
	const topic = join(folder, "topic.yaml");
	writeFileSync(topic, anyDeal);
	const told = newsroom.feeds.flatMap((url) => ["--feed", url]);
	told.push("--topic", topic);
	const poll = (data: string) => [
		...["headless", "--once", "--since", "2020-01-01"],
		...["--data", join(folder, data), ...told],
	];
	const report = async (data: string) => {
		const { stdout } = await runProgram([
			...["report", "--json", "--data", join(folder, data), ...told],
		]);
		const { articles, claims } = JSON.parse(stdout);
		return { articles: Number(articles), claims: Number(claims) };
	};
	try {
		const start = performance.now();
		const peaceful = idsOf((await runProgram(poll("peaceful"))).stdout);
		const whole = performance.now() - start;
		const arrived: string[] = [];
		for (let kill = 0; kill < kills; kill += 1) {
			// From before the store is open to after the last answer.
			const killAfter = whole * (0.15 + 0.85 * random());
			const { stdout } = await runProgram(poll("killed"), { killAfter });
			arrived.push(...idsOf(stdout));
		}
		arrived.push(...idsOf((await runProgram(poll("killed"))).stdout));
		const [left, right] = [await report("killed"), await report("peaceful")];
		const both = (key: "articles" | "claims") => ({
			killed: left[key],
			peaceful: right[key],
		});
		return {
			kills,
			articles: both("articles"),
			claims: both("claims"),
			alerts: peaceful.length,
			lost: peaceful.filter((id) => !arrived.includes(id)),
			invented: arrived.filter((id) => !peaceful.includes(id)),
			repeated: arrived.length - new Set(arrived).size,
		};
	} finally {
		await newsroom.close();
		rmSync(folder, { recursive: true, force: true });
	}
};
