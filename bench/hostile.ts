import { extract } from "../src/extract/extract.ts";
import { lexiconOf } from "../src/extract/lexicon.ts";
import { median, type Row, time } from "./timing.ts";

const units = 1_000_000;
const runs = 5;
const budget = 200;

/** What readers of figures, brackets, names and markup could be kept busy with. */
const pieces = [
	"$",
	"(",
	"亿",
	"1234567890",
	`${"(".repeat(50)}${")".repeat(50)}`,
	"1,000,",
	"1.2.3.",
	"4% ",
	"2026年",
	"Nvidia ",
	"英伟达",
	"$10 billion ",
	"100亿美元",
	"最终协议",
	"no deal signed ",
	"<",
	"&amp;",
	"🤔",
	"“",
];

const named = (piece: string): string =>
	piece.length > 20 ? "nested brackets" : `\`${piece.trim()}\``;

/** A megabyte of each piece, and how the time grows from the first half to the whole. */
export const measureHostile = async (): Promise<Row[]> => {
	const lexicon = lexiconOf([]);
	const read = (text: string) => () =>
		extract({ text, published: "2025-09-23" }, lexicon);
	const rows: Row[] = [];
	for (const piece of pieces) {
		const text = piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
		const times = { half: [] as number[], whole: [] as number[] };
		for (let run = 0; run < runs; run += 1) {
			times.half.push(await time(read(text.slice(0, units / 2))));
			times.whole.push(await time(read(text)));
		}
		const [half, whole] = [median(times.half), median(times.whole)];
		rows.push({
			what: `10⁶ characters of ${named(piece)}`,
			measured: `${whole.toFixed(0)} ms`,
			beside: `${half.toFixed(0)} ms, half of it`,
			ratio: whole / half,
			budget: `≤ ${budget} ms`,
			isWithin: whole <= budget,
		});
	}
	return rows;
};
