/** The words of what is sent out. */
export const enAlert = {
	digest: {
		title: "{topic}: {changes}[, {disputes}]",
		changes: { one: "{n} change", other: "{n} changes" },
		disputes: { one: "{n} new dispute", other: "{n} new disputes" },
	},
	baseline: {
		sentence:
			"Watching {title} from {day}. Known before: {deals}, {disputes}, in {articles} from {outlets}",
		articles: { one: "{n} article", other: "{n} articles" },
		outlets: { one: "{n} outlet", other: "{n} outlets" },
		deals: { one: "{n} deal", other: "{n} deals" },
		disputes: { one: "{n} open dispute", other: "{n} open disputes" },
	},
};
