import { measureDeliveries } from "./deliveries.ts";
import { measureExtraction } from "./extraction.ts";
import { measureFirstArticle } from "./first-article.ts";
import { measureFirstFrame } from "./first-frame.ts";
import { measureHostile } from "./hostile.ts";
import { measureIdle } from "./idle.ts";
import { measureInput } from "./input.ts";
import { measureKills } from "./kills.ts";
import { measureLedger } from "./ledger.ts";
import { measurePoll } from "./poll.ts";
import { measureSoak } from "./soak.ts";
import type { Row } from "./timing.ts";

const measures: Readonly<Record<string, () => Promise<Row[]>>> = {
	"first-frame": measureFirstFrame,
	extraction: measureExtraction,
	"first-article": measureFirstArticle,
	hostile: measureHostile,
	idle: measureIdle,
	ledger: measureLedger,
	input: measureInput,
	soak: measureSoak,
	poll: measurePoll,
	kills: measureKills,
	deliveries: measureDeliveries,
};

const markOf = ({ isWithin }: Row): string =>
	isWithin === null ? "" : isWithin ? "✓" : "✗";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !measures[name]);
if (unknown.length > 0) {
	console.error(
		`No measure ${unknown.join(", ")}; there are ${Object.keys(measures).join(", ")}.`,
	);
	process.exit(2);
}

console.log("| what | measured | beside it | ratio | budget | |");
console.log("|---|---|---|---|---|---|");
for (const [name, measure] of Object.entries(measures)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	for (const row of await measure())
		console.log(
			`| ${row.what} | ${row.measured} | ${row.beside} | ${row.ratio.toFixed(2)} | ${row.budget} | ${markOf(row)} |`,
		);
}
process.exit();
