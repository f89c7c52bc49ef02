import { guaranteesSum } from "../../language/guarantor.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore } from "../rule/linetext.ts";
import { type Lease, onlyOf } from "./lease.ts";

/** "Google backstops the lease": who answers for the rent is no tenant, and the sum answered for no price; `null` for that sum. */
export const withoutGuarantor = (
	draft: Draft,
	leases: readonly Lease[],
): Draft | null => {
	const { line, at, object } = draft;
	if (at !== undefined && guaranteesSum(textBefore(line, at))) return null;
	const lease = onlyOf(leases.filter((pair) => pair.object === object));
	return lease === null ? draft : { ...draft, subject: lease.subject };
};
