import { isAnalyst } from "../../language/analyst.ts";
import { tellsOfOne } from "../../language/pronoun.ts";
import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";

/** Sums that analysts reckon for whole industries as well. */
const reckoned: ReadonlySet<Kind> = new Set([
	"spending",
	"revenue",
	"profit",
	"funding-round",
]);

/** What analysts tell of others, and never do. */
const built: ReadonlySet<Kind> = new Set([
	"capacity",
	"chips",
	"milestone",
	"tranche",
	"unit-cost",
]);

/** "McKinsey sees $1.7 trillion of data center spending by 2030": where only analysts are named the sum is of nobody in particular. */
export const isIndustrys = ({ kind, subject, line }: Draft): boolean => {
	const isReckoned = reckoned.has(kind);
	if (!isReckoned && !built.has(kind)) return false;
	const isTheirs = subject !== null && isAnalyst(subject);
	const areAll = () =>
		line.names.length > 0 &&
		line.names.every(isAnalyst) &&
		!tellsOfOne(line.text);
	return isTheirs || (isReckoned && areAll());
};
