import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { benchArticles } from "./texts.ts";
import { median, type Row } from "./timing.ts";

const runs = 9;
const budget = { milliseconds: 60, megabytes: 40 };

/** Loads the extractor as the program does, in a thread, reads one abstract, then many, and tells what that took. */
const program = `
import { readFileSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { threadLimits } from "../src/feed/thread/thread.ts";
const measure = async () => {
	const articles: string[] = JSON.parse(readFileSync(workerData, "utf8"));
	const published = "2025-09-23";
	const resident = () => process.memoryUsage.rss() / 1e6;
	const bare = resident();
	const { extract } = await import("../src/extract/extract.ts");
	const { lexiconOf } = await import("../src/extract/lexicon.ts");
	const lexicon = lexiconOf([]);
	const start = performance.now();
	extract({ text: articles[0] ?? "", published }, lexicon);
	const first = performance.now() - start;
	for (const text of articles) extract({ text, published }, lexicon);
	console.log(JSON.stringify({ first, bare, added: resident() - bare }));
};
if (isMainThread)
	new Worker(new URL(import.meta.url), {
		workerData: process.argv[2] ?? "",
		resourceLimits: threadLimits,
	});
else await measure();
`;

type Outcome = Readonly<{ first: number; bare: number; added: number }>;

const outcomeOf = (script: string, articles: string): Outcome => {
	const printed: unknown = JSON.parse(
		execFileSync(process.execPath, [script, articles], { encoding: "utf8" }),
	);
	const figure = (name: string): number => {
		const value =
			typeof printed === "object" && printed !== null
				? Object.entries(printed).find(([key]) => key === name)?.[1]
				: undefined;
		return typeof value === "number" ? value : Number.NaN;
	};
	return {
		first: figure("first"),
		bare: figure("bare"),
		added: figure("added"),
	};
};

/** What the first article costs a fresh process, and how much memory the extractor takes once it has read a few dozen. */
export const measureFirstArticle = async (): Promise<Row[]> => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-bench-"));
	try {
		const script = await bundle(program, folder, "extractor");
		const rows: Row[] = [];
		for (const lang of ["en", "zh"] as const) {
			const articles = join(folder, `${lang}.json`);
			writeFileSync(articles, JSON.stringify(await benchArticles(lang, 400)));
			const outcomes = Array.from({ length: runs }, () =>
				outcomeOf(script, articles),
			);
			const middle = (figure: keyof Outcome) =>
				median(outcomes.map((one) => one[figure]));
			const [first, bare, added] = [
				middle("first"),
				middle("bare"),
				middle("added"),
			];
			const language = lang === "en" ? "English" : "Chinese";
			rows.push(
				{
					what: `first article of a process, ${language}`,
					measured: `${first.toFixed(0)} ms`,
					beside: `${budget.milliseconds} ms`,
					ratio: first / budget.milliseconds,
					budget: `≤ ${budget.milliseconds} ms`,
					isWithin: first <= budget.milliseconds,
				},
				{
					what: `the extractor's memory, ${language}`,
					measured: `${added.toFixed(0)} MB resident added`,
					beside: `${bare.toFixed(0)} MB, a bare thread`,
					ratio: added / bare,
					budget: `≤ ${budget.megabytes} MB`,
					isWithin: added <= budget.megabytes,
				},
			);
		}
		return rows;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
