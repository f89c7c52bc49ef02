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
	/** Those that a receiver takes for two, though it honours ids: told under two ids, or by one id in other words or for no need. */
	doubled: readonly string[];
	/** How many arrived from runs that were killed, and how many more than once by the same id. */
	interrupted: number;
	repeated: number;
}>;

type Told = Readonly<{ id: string; words: string }>;

const toldIn = (lines: string): Told[] =>
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
		.map(({ id, ...rest }) => ({
			id: String(id),
			words: JSON.stringify(rest),
		}));

/** Ids of what is among these twice by one of two marks. */
const twice = (
	told: readonly Told[],
	mark: (one: Told) => string,
): readonly string[] =>
	[...Map.groupBy(told, mark).values()].flatMap((alike) =>
		alike.slice(1).map(({ id }) => id),
	);

/** What no receiver could know for a repetition, among runs that may repeat what the one before was killed over. */
const doubledAmong = (runs: readonly (readonly Told[])[]): string[] => {
	const all = runs
		.flat()
		.map((one) => [`${one.id} ${one.words}`, one] as const);
	const different = [...new Map(all).values()];
	return [
		...runs.flatMap((run) => twice(run, ({ id }) => id)),
		...twice(different, ({ id }) => id),
		...twice(different, ({ words }) => words),
	];
};

/** A topic without rules, so that every change of the ledger is an alert. */
const anyDeal =
	"title: Any deal\nannounced: 2025-09-01\nparties: [{ name: OpenAI }, { name: NVIDIA }]\nkeywords: [companies, contract, shares]\n";

/** Deaths at the first words. */
const talkative = 2;

/** Kills the program so many times while it polls, and at its first words, then lets it finish. `random` gives numbers in [0, 1). */
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
		const inPeace = async (data: string) =>
			toldIn((await runProgram(poll(data))).stdout);
		const peaceful = await inPeace("peaceful");
		const whole = performance.now() - start;
		const runs: Told[][] = [];
		for (let kill = 0; kill < kills; kill += 1) {
			// From before the store is open to after the last answer.
			const killAfter = whole * (0.15 + 0.85 * random());
			const { stdout } = await runProgram(poll("killed"), { killAfter });
			runs.push(toldIn(stdout));
		}
		// Between telling and noting that it was told.
		for (let kill = 0; kill < talkative; kill += 1) {
			const { stdout } = await runProgram(poll("killed"), {
				killAtOutput: true,
			});
			runs.push(toldIn(stdout));
		}
		const interrupted = runs.flat().length;
		runs.push(await inPeace("killed"));
		const needless = await inPeace("killed");
		const [left, right] = [await report("killed"), await report("peaceful")];
		const both = (key: "articles" | "claims") => ({
			killed: left[key],
			peaceful: right[key],
		});
		const idsOf = (told: readonly Told[]) => told.map(({ id }) => id);
		const [wanted, arrived] = [idsOf(peaceful), idsOf(runs.flat())];
		return {
			kills: kills + talkative,
			articles: both("articles"),
			claims: both("claims"),
			alerts: peaceful.length,
			lost: wanted.filter((id) => !arrived.includes(id)),
			invented: arrived.filter((id) => !wanted.includes(id)),
			doubled: [...doubledAmong(runs), ...idsOf(needless)],
			interrupted,
			repeated: arrived.length - new Set(arrived).size,
		};
	} finally {
		await newsroom.close();
		rmSync(folder, { recursive: true, force: true });
	}
};
