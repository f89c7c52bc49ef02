import { greatest, likelihoods } from "./likelihood.ts";
import { Rows, type Table } from "./rows.ts";
import type { Look } from "./see.ts";

/** What was learnt of a question: its answers, and how much each sign speaks for each of them. */
export type Learnt = Readonly<{ answers: readonly string[]; signs: Table }>;

/** The likeliest answer, and how likely it is. */
export type Verdict = Readonly<{ answer: string; likelihood: number }>;

/** Answers a question by what is seen: a linear model (multinomial logistic regression). */
export class Judge {
	private readonly learnt: Learnt;
	/** Set up when first asked: most articles ask few questions. */
	private rows: Rows | null = null;

	constructor(learnt: Learnt) {
		this.learnt = learnt;
	}

	judge(look: Look): Verdict {
		const { answers, signs } = this.learnt;
		this.rows ??= new Rows(signs, answers.length);
		const likely = likelihoods(this.rows.sum(look));
		const best = greatest(likely);
		return { answer: answers[best] ?? "", likelihood: likely[best] ?? 0 };
	}
}
