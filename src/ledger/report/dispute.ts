import { z } from "zod";
import { Window } from "../../extract/claim.ts";
import { type Dispute, disputeKinds, disputeStates } from "../statement.ts";
import { matter } from "./matter.ts";
import { Instant } from "./scalar.ts";
import { ReportSide, reportSide } from "./side.ts";

/** Figures of one matter that cannot all hold. */
export const ReportDispute = z.readonly(
	z.object({
		id: z.string().meta({
			description: "The same quarrel has the same id for ever",
		}),
		kind: z.enum(disputeKinds).meta({
			description:
				"What sort of figure; audit: a sum that should come out and does not; see sum",
		}),
		...matter,
		when: Window.optional().meta({
			description:
				"The day or period that it is about, where it is bound to one",
		}),
		opened: Instant.meta({ description: "ISO instant" }),
		settled: Instant.optional().meta({
			description: "ISO instant; absent where it is open",
		}),
		state: z.enum(disputeStates).meta({
			description: "settled: of the figures one has lost, or all were replaced",
		}),
		sum: z.string().optional().meta({
			description:
				"Of an audit, the sum written out for people: 10 × $10B = $100B, but $80B is stated",
		}),
		sides: z.readonly(z.array(ReportSide)).meta({
			description: "The figures, the best supported first",
		}),
	}),
);
type ReportDispute = z.infer<typeof ReportDispute>;

export const reportDispute = (dispute: Dispute): Required<ReportDispute> => ({
	id: dispute.id,
	kind: dispute.kind,
	subject: dispute.subject,
	object: dispute.object,
	qualifier: dispute.qualifier,
	part: dispute.part,
	when: dispute.when,
	opened: dispute.opened,
	settled: dispute.settled,
	state: dispute.state,
	sum: dispute.sum,
	sides: dispute.sides.map(reportSide),
});
