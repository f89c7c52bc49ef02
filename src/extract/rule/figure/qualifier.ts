import type { Qualifier } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import type { Hit } from "../line/match.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { setOf } from "../line/symbolclass.ts";
import { moneyBasisOf } from "../measure/moneybasis.ts";
import type { Rule } from "../rule.ts";
import { isAYear } from "../time/ayear.ts";

const annual = setOf("annual");
const yearly: ReadonlySet<string> = new Set(["revenue", "profit", "spending"]);
/** How far from the figure a word such as "annual" may stand. */
const reach = 4;

/** 一年营收130亿美元: a duration of a year beside the measure. */
const holdsYear = (line: Line, from: number, to: number): boolean =>
	line.tokens.slice(from, to).some((token) => isAYear(line, token));

/** Whether the figure at `at`, read from the words of `hit`, is told by the year. */
export const isAnnual = (
	line: Line,
	hit: Pick<Hit, "start" | "end">,
	at: number,
): boolean => {
	const { to } = clauseAround(line, at);
	const first = Math.min(hit.start, at);
	const start = Math.max(clauseAround(line, first).from, first - reach);
	const end = Math.min(to, Math.max(hit.end, at + reach));
	return holdsAny(line, annual, start, end) || holdsYear(line, start, end);
};

/** What sub-case of its kind the figure at `at` is, by the rule that read it or the words around. */
export const qualifierOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	at: number,
): Qualifier | undefined => {
	if (rule.qualifier !== undefined) return rule.qualifier;
	if (rule.kind === "valuation") return moneyBasisOf(line, at);
	return yearly.has(rule.kind) && isAnnual(line, hit, at)
		? "annual"
		: undefined;
};
