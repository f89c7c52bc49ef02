import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { setsWith } from "./learn/gold.ts";
import { learnNames, namesIn } from "./learn/names.ts";

/**
 * Learns by which signs names of companies are told that no table knows, from the labelled articles and phrasings of the tests and of
 * further files: `node bench/learn-names.ts [FILE …]` writes the weights anew. To be run before `bench/learn.ts`, which reads articles
 * with the names that these find.
 */

const file = resolve(
	import.meta.dirname,
	"../src/extract/weigh/learnt/names.json",
);
const examples = setsWith(process.argv.slice(2)).flatMap(({ articles }) =>
	articles.flatMap(namesIn),
);
writeFileSync(file, `${JSON.stringify(learnNames(examples), null, "\t")}\n`);
