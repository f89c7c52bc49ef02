import { count } from "../../wording/template.ts";
import type { LedgerFlags } from "../flags.ts";
import { quoteForShell } from "../shell.ts";

/** The flags that choose what is read, as they were given. */
const repeated = ({ topic, data }: LedgerFlags): string =>
	Object.entries({ topic, data })
		.flatMap(([name, value]) =>
			value === undefined ? [] : [` --${name} ${quoteForShell(value)}`],
		)
		.join("");

const planAlone = "the report is of the plan alone.";

const found = {
	one: "no deal, figure or share move is told in the one article that was read",
	other:
		"no deal, figure or share move is told in the {n} articles that were read",
};

/**
 * Why a report in which nothing is claimed is empty, and how to fill it; `articles` counts those that were known then, `stored` those
 * that are known today.
 */
export const wordUnread = (
	flags: LedgerFlags,
	articles: number,
	stored: number,
): string => {
	if (articles > 0) return `${count(found, articles)}: ${planAlone}`;
	if (stored > 0)
		return `none of the ${stored} articles was known at ${flags.asOf}: ${planAlone}`;
	if (flags.feed) return `the feeds hold no article: ${planAlone}`;
	return `no article has been read yet, for a report asks no feed of the network: run \`dealwatch headless --once${repeated(flags)}\` or open the dashboard first.`;
};
