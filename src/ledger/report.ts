import { z } from "zod";
import { itemsOf } from "./deal/account.ts";
import { ReportDeal, reportDeal } from "./report/deal.ts";
import { ReportDispute, reportDispute } from "./report/dispute.ts";
import { ReportReaction, reportReaction } from "./report/reaction.ts";
import { ReportRevision, reportRevision } from "./report/revision.ts";
import { Count, Instant } from "./report/scalar.ts";
import { TallyLine } from "./report/tally.ts";
import { ReportTranche, reportTranche } from "./report/tranche.ts";
import type { Statement } from "./statement.ts";

const listOf = <const T extends z.ZodType>(item: T, description: string) =>
	z.readonly(z.array(item)).meta({ description });

/** What `report --json` writes, on which other programs rely. */
export const Report = z.readonly(
	z.object({
		asOf: Instant.meta({
			description: "ISO instant; what was known by then is told",
		}),
		articles: Count.meta({ description: "Articles known by then" }),
		stories: Count.meta({
			description: "Stories that tell anything; near-copies count once",
		}),
		outlets: Count.meta({ description: "Outlets that tell anything" }),
		claims: Count.meta({ description: "Claims read in these articles" }),
		deals: listOf(ReportDeal, "Money or goods between parties"),
		tally: listOf(TallyLine, "What the deals add up to, the largest first"),
		tallyOff: listOf(
			TallyLine,
			"What the tally leaves out, for it is told to be off",
		),
		tranches: listOf(ReportTranche, "Plans in steps"),
		reactions: listOf(
			ReportReaction,
			"Each share on each trading day, the newest day first",
		),
		disputes: listOf(ReportDispute, "Figures that cannot all hold"),
		revisions: listOf(
			ReportRevision,
			"Later figures that replaced earlier ones",
		),
	}),
);
export type Report = z.infer<typeof Report>;

/** The statement in the shape of `report --json` ({@link Report}). */
export const reportOf = (statement: Statement): Required<Report> => ({
	asOf: statement.asOf,
	articles: statement.articles,
	stories: statement.stories,
	outlets: statement.outlets,
	claims: statement.claims,
	deals: itemsOf(statement.deals).map(reportDeal),
	tally: statement.tally,
	tallyOff: statement.tallyOff,
	tranches: statement.tranches.map((tranche) =>
		reportTranche(tranche, statement),
	),
	reactions: statement.reactions.map(reportReaction),
	disputes: statement.disputes.map(reportDispute),
	revisions: statement.revisions.map((revision) =>
		reportRevision(revision, statement),
	),
});
