import { z } from "zod";
import { kinds } from "../../extract/claim.ts";
import type { Revision, Statement } from "../statement.ts";
import { isDoubtful } from "../status/doubtful.ts";
import { matter } from "./matter.ts";
import { Instant } from "./scalar.ts";
import { ReportSide, reportSide } from "./side.ts";

/** A later figure that replaced an earlier one. */
export const ReportRevision = z.readonly(
	z.object({
		kind: z.enum(kinds).meta({ description: "What sort of figure it is" }),
		...matter,
		at: Instant.meta({ description: "ISO instant of the newer figure" }),
		inDoubt: z.literal(true).optional().meta({
			description:
				"Of the status told last: too few tell it to be sure; else absent",
		}),
		from: ReportSide.meta({ description: "The figure that was replaced" }),
		to: ReportSide.meta({ description: "The figure that replaced it" }),
	}),
);
type ReportRevision = z.infer<typeof ReportRevision>;

export const reportRevision = (
	revision: Revision,
	statement: Statement,
): Required<ReportRevision> => ({
	kind: revision.kind,
	subject: revision.subject,
	object: revision.object,
	qualifier: revision.qualifier,
	part: revision.part,
	at: revision.at,
	inDoubt: isDoubtful(revision, statement) || undefined,
	from: reportSide(revision.from),
	to: reportSide(revision.to),
});
