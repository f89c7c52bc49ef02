import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { extract } from "../src/extract/extract.ts";
import { type Lexicon, lexiconOf } from "../src/extract/lexicon.ts";
import { type Noise, noises } from "../test/extract/passage/noise.ts";

/**
 * Scores the extractor on a corpus: `npm run eval -- FOLDER [--errors] [--noise]`. The folder holds dev.json (articles with
 * their claims), seeds/ (pages as stored, with index.json and gold.json) and score.mjs, which compares. `--noise` tells what
 * each kind of page noise, added to the articles of dev.json, costs of the strict F1.
 */

const Article = z.object({
	id: z.string(),
	published: z.string(),
	title: z.string().optional(),
	text: z.string(),
});
type Article = z.infer<typeof Article>;

const Index = z.array(
	z.object({ id: z.string(), file: z.string(), published: z.string() }),
);

const readJson = (path: string): unknown =>
	JSON.parse(readFileSync(path, "utf8"));

const seedsIn = (folder: string): readonly Article[] =>
	Index.parse(readJson(join(folder, "seeds", "index.json"))).map(
		({ id, file, published }) => ({
			id,
			published,
			text: readFileSync(join(folder, "seeds", file), "utf8"),
		}),
	);

const answersOf = (
	articles: readonly Article[],
	lexicon: Lexicon,
	format: "text" | "html" = "text",
): string =>
	articles
		.map(({ id, published, title, text }) => {
			const article = { published, text, format, ...(title ? { title } : {}) };
			const { claims } = extract(article, lexicon);
			return JSON.stringify({ article: { id }, claims });
		})
		.join("\n");

/** The scorer's own table: strict and lenient, by language and by kind. */
const score = (folder: string, gold: string, answers: string): string => {
	const room = mkdtempSync(join(tmpdir(), "dealwatch-eval-"));
	try {
		const file = join(room, "answers.ndjson");
		writeFileSync(file, answers);
		const flags = process.argv.includes("--errors") ? ["--errors"] : [];
		const { stdout, stderr } = spawnSync(
			process.execPath,
			[join(folder, "score.mjs"), gold, file, ...flags],
			{ encoding: "utf8" },
		);
		return stdout + stderr;
	} finally {
		rmSync(room, { recursive: true });
	}
};

/** The strict F1 of a scorer's table. */
const strictOf = (table: string): number =>
	Number(/^strict(?:\s+[\d.]+){2}\s+([\d.]+)/m.exec(table)?.[1]);

const noiseTable = (
	articles: readonly Article[],
	lexicon: Lexicon,
	gold: string,
): string => {
	const strictWith = (noise: Noise, format: "text" | "html"): number => {
		const noisy = articles.map((article) => ({
			...article,
			text: noise(article.text),
		}));
		return strictOf(score(folder, gold, answersOf(noisy, lexicon, format)));
	};
	const clean = strictWith((text) => text, "text");
	return Object.entries(noises)
		.map(([name, noise]) => {
			const noisy = strictWith(noise, name === "html" ? "html" : "text");
			return `${name.padEnd(24)} ${noisy.toFixed(3)}  ${(noisy - clean).toFixed(3)}\n`;
		})
		.join("");
};

const beside = join(import.meta.dirname, "..", "..", "shared", "corpus");
const folder =
	process.argv.slice(2).find((word) => !word.startsWith("--")) ?? beside;

if (existsSync(join(folder, "dev.json"))) {
	const lexicon = lexiconOf([]);
	const dev = z.array(Article).parse(readJson(join(folder, "dev.json")));
	const sets = [
		["dev", dev, join(folder, "dev.json")],
		["seeds", seedsIn(folder), join(folder, "seeds", "gold.json")],
	] as const;
	for (const [name, articles, gold] of sets) {
		const table = score(folder, gold, answersOf(articles, lexicon));
		process.stdout.write(`${name}: ${articles.length} articles\n${table}\n`);
		if (name === "dev" && process.argv.includes("--noise"))
			process.stdout.write(
				`dev under noise: strict F1, and what it lost\n${noiseTable(articles, lexicon, gold)}\n`,
			);
	}
} else {
	process.stderr.write(
		"eval: no corpus found; pass its folder: npm run eval -- FOLDER\n",
	);
	process.exitCode = 2;
}
