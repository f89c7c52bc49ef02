import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scaleOf, tableOf } from "../src/extract/weigh/table.ts";
import { type Weigher, weigherOf } from "../src/extract/weigh/weigh.ts";
import { learn } from "./weigh/descent.ts";
import { examplesIn } from "./weigh/example.ts";
import { articlesOf, sets } from "./weigh/gold.ts";
import { phrasedArticles } from "./weigh/phrasing.ts";
import { scoreOf, wordsOf } from "./weigh/score.ts";

/**
 * Learns what figures mean from the labelled articles and the phrasings of the tests: `node bench/weigh.ts` writes
 * src/extract/weigh/weights.json. `node bench/weigh.ts ijk` leaves those sets out and tells how well they are read, by rules alone
 * and with what was learned from the rest; it writes nothing.
 */

const file = join(
	import.meta.dirname,
	...["..", "src", "extract", "weigh", "weights.json"],
);

const rulesAlone: Weigher = ({ drafts }) => drafts;
const [leftOut] = process.argv.slice(2);

/** Of a phrasing that claims nothing: it stands there because it looks as though it did. */
const weightOfNothing = 4;

const phrasings = examplesIn(phrasedArticles).map((example) =>
	example.answers.some(({ subject }) => subject !== "")
		? example
		: { ...example, weight: weightOfNothing },
);

const learnFrom = (letters: readonly string[]) =>
	tableOf(learn([...examplesIn(letters.flatMap(articlesOf)), ...phrasings]));

if (leftOut === undefined) {
	writeFileSync(file, `${JSON.stringify(learnFrom(sets), null, "\t")}\n`);
} else {
	const others = sets.filter((set) => !leftOut.includes(set));
	const weigh = weigherOf(scaleOf(learnFrom(others)));
	const rules = scoreOf([...leftOut], rulesAlone);
	const both = scoreOf([...leftOut], weigh);
	process.stdout.write(
		`learned from ${others.join(" ")}\nrules    ${wordsOf(rules)}\nweighed  ${wordsOf(both)}\n`,
	);
}
