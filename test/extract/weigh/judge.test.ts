import { describe, expect, test } from "vitest";
import { codeOf, symbolOf } from "../../../src/extract/rule/line/symbol.ts";
import { lineEnd } from "../../../src/extract/rule/line/symbolclass.ts";
import { Judge } from "../../../src/extract/weigh/judge.ts";
import count from "../../../src/extract/weigh/learnt/count.json" with {
	type: "json",
};
import direction from "../../../src/extract/weigh/learnt/direction.json" with {
	type: "json",
};
import money from "../../../src/extract/weigh/learnt/money.json" with {
	type: "json",
};
import parties from "../../../src/extract/weigh/learnt/parties.json" with {
	type: "json",
};
import percent from "../../../src/extract/weigh/learnt/percent.json" with {
	type: "json",
};
import power from "../../../src/extract/weigh/learnt/power.json" with {
	type: "json",
};
import times from "../../../src/extract/weigh/learnt/times.json" with {
	type: "json",
};
import window from "../../../src/extract/weigh/learnt/window.json" with {
	type: "json",
};
import {
	greatest,
	likelihoods,
} from "../../../src/extract/weigh/likelihood.ts";
import {
	meaningNamed,
	nameOfMeaning,
} from "../../../src/extract/weigh/meaning.ts";
import { Rows, type Table } from "../../../src/extract/weigh/rows.ts";
import { aspect, type Look } from "../../../src/extract/weigh/sign.ts";
import { withText } from "../../../src/extract/weigh/spelling.ts";

// "N" weighs nothing; a letter further on speaks for a column by 0.05, one before against it.
const before = aspect("word before");
const table = { "word before": "rents NPN books NNb", bound: "about 9NN" };

describe("rows", () => {
	const rows = new Rows(table, 3);

	test("add up what is seen", () => {
		const sums = rows.sum((signs) => {
			signs.see(before, "rents");
			signs.see(aspect("bound"), "about");
		});
		expect([...sums].map((sum) => Math.round(sum * 100))).toEqual([
			-105, 10, 0,
		]);
	});

	test("count a sign once, and none that nobody has shown", () => {
		const sums = rows.sum((signs) => {
			for (const word of ["books", "books", "lends"]) signs.see(before, word);
			signs.see(aspect("word behind"), "books");
		});
		expect(sums[2]).toBeCloseTo(1);
	});
});

describe("a judge", () => {
	const judge = new Judge({ answers: "none rent sale", signs: table });

	test.each([
		["rents", "rent"],
		["books", "sale"],
	])("answers by what it sees: %s", (word, answer) => {
		const verdict = judge.judge((signs) => signs.see(before, word));
		expect(verdict.answer).toBe(answer);
	});

	test("is unsure where it sees nothing", () => {
		expect(judge.judge(() => {}).likelihood).toBeCloseTo(1 / 3);
	});
});

describe("likelihoods", () => {
	test("add up to 1, whatever the scores", () => {
		for (const scores of [[0], [1000, -1000, 999], [-5e5, -5e5]]) {
			const sum = likelihoods(Float64Array.from(scores)).reduce(
				(one, other) => one + other,
			);
			expect(sum).toBeCloseTo(1);
		}
	});

	test("the greatest of nothing is nowhere", () => {
		expect(greatest(new Float64Array(0))).toBe(-1);
		expect(greatest(Float64Array.of(1, 3, 2))).toBe(1);
	});
});

describe("meanings", () => {
	test("have names that tell them", () => {
		expect(meaningNamed("none")).toBeNull();
		expect(meaningNamed("revenue/annual")).toEqual({
			kind: "revenue",
			qualifier: "annual",
		});
		expect(() => meaningNamed("rumour")).toThrow("no meaning rumour");
	});

	test("all that was learnt is one", () => {
		for (const { answers } of [money, percent, power, count, window])
			for (const answer of answers.split(" "))
				expect(nameOfMeaning(meaningNamed(answer))).toBe(answer);
	});

	const allTables: readonly (readonly [Table, columns: number])[] = [
		...[money, percent, power, count, window, direction].map(
			({ answers, signs }) => [signs, answers.split(" ").length] as const,
		),
		...Object.values(parties).flatMap(
			({ party, pair }) =>
				[
					[party, 2],
					[pair, 1],
				] as const,
		),
		[times, 1],
	];

	test("each sign that was learnt has a letter for every column", () => {
		expect(allTables.length).toBe(19);
		for (const [signs, columns] of allTables) {
			const pairs = new RegExp(`^(?:\\S+ \\S{${columns}}(?: (?!$)|$))+$`);
			const wrong = Object.values(signs).filter((row) => !pairs.test(row));
			expect(wrong).toEqual([]);
		}
	});

	test("no two signs of a table have one number", () => {
		for (const [signs] of allTables) {
			const numbers = new Set<number>();
			let count = 0;
			for (const [name, row] of Object.entries(signs)) {
				const { spelled } = aspect(name);
				for (const word of row.split(" ").filter((_, at) => at % 2 === 0)) {
					numbers.add(withText(spelled, word, 0, word.length));
					count += 1;
				}
			}
			expect(numbers.size).toBe(count);
		}
	});
});

describe("a sign", () => {
	/** Adds up what one sign weighs that is told in pieces. */
	const weighed = (look: Look): number =>
		new Rows({ "word before": "end+buy O has+rents P" }, 1).weigh(look);

	test.each<readonly [string, Look, number]>([
		["of words", (signs) => signs.seeBoth(before, "end", "buy"), 0.05],
		[
			"of symbols",
			(signs) => signs.seeSymbols(before, lineEnd, codeOf(symbolOf("buy"))),
			0.05,
		],
		[
			"of a word and a symbol",
			(signs) => signs.seeWithSymbol(before, "end", codeOf(symbolOf("buy"))),
			0.05,
		],
		["of letters", (signs) => signs.seeText(before, "End+Buyer", 0, 7), 0.05],
		["of other words", (signs) => signs.seeBoth(before, "buy", "end"), 0],
		["of another aspect", (signs) => signs.see(aspect("word"), "end+buy"), 0],
	])("is the same however it is put together: %s", (_, look, weight) => {
		expect(weighed(look)).toBeCloseTo(weight);
	});
});
