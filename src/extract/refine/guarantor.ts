import { guaranteesSum } from "../../language/guarantor.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";
import { type Lease, onlyOf } from "./lease.ts";

/** "Google supports $1.3 billion of those obligations": nobody pays the sum. */
export const isAnsweredFor = ({ line, at }: Draft): boolean =>
	at !== undefined && guaranteesSum(textBefore(line, at), textBehind(line, at));

/** "Google backstops the lease": who answers for the rent is no tenant, and the sum answered for no price; `null` for that sum. */
export const withoutGuarantor = (
	draft: Draft,
	leases: readonly Lease[],
): Draft | null => {
	if (isAnsweredFor(draft)) return null;
	const { object } = draft;
	const lease = onlyOf(leases.filter((pair) => pair.object === object));
	return lease === null ? draft : { ...draft, subject: lease.subject };
};
