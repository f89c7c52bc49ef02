import type { Body, BodyReading } from "../feed/thread/body.ts";
import type { Outcome } from "../feed/thread/thread.ts";
import type { Readable, Reading } from "./reading.ts";

/** What a thread is asked to read: the body of a feed or a page, or articles for their claims. */
export type Task =
	| Readonly<{ body: Body }>
	| Readonly<{ articles: readonly Readable[] }>;

export type Sort = "body" | "articles";

export const sortOf = (task: Task): Sort =>
	"body" in task ? "body" : "articles";

/** What it answers, in the same order of sorts. */
export type Done =
	| Readonly<{ body: BodyReading }>
	| Readonly<{ readings: readonly Reading[] }>;

/** The outcome of a task that asked for one sort of answer. Throws where a thread answered with the other. */
const only = <One>(
	outcome: Outcome<Done>,
	take: (done: Done) => One | null,
): Outcome<One> => {
	if (outcome.kind !== "done") return outcome;
	const result = take(outcome.result);
	if (result === null)
		throw new Error(`A thread answered with ${Object.keys(outcome.result)}`);
	return { kind: "done", result };
};

export const bodyOf = (outcome: Outcome<Done>): Outcome<BodyReading> =>
	only(outcome, (done) => ("body" in done ? done.body : null));

export const readingsOf = (
	outcome: Outcome<Done>,
): Outcome<readonly Reading[]> =>
	only(outcome, (done) => ("readings" in done ? done.readings : null));
