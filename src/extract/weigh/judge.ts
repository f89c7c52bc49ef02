import { greatest, likelihoods } from "./likelihood.ts";
import { Rows, type Table } from "./rows.ts";
import type { Look } from "./sign.ts";

/** What was learnt of a question: its answers, and how much each sign speaks for each of them. */
export type Learnt = Readonly<{
	/** Set apart by spaces. */
	answers: string;
	signs: Table;
}>;

/** The likeliest answer, and how likely it is. */
export type Verdict = Readonly<{ answer: string; likelihood: number }>;

/** Answers a question by what is seen: a linear model (multinomial logistic regression). */
export class Judge {
	private readonly answers: readonly string[];
	private readonly signs: Table;
	/** Set up when first asked: most articles ask few questions. */
	private rows: Rows | null = null;

	constructor({ answers, signs }: Learnt) {
		this.answers = answers.split(" ");
		this.signs = signs;
	}

	judge(look: Look): Verdict {
		const { answers, signs } = this;
		this.rows ??= new Rows(signs, answers.length);
		const likely = likelihoods(this.rows.sum(look));
		const best = greatest(likely);
		return { answer: answers[best] ?? "", likelihood: likely[best] ?? 0 };
	}
}
