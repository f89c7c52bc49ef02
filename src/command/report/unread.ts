import type { LedgerFlags } from "../flags.ts";
import { quoteForShell } from "../shell.ts";

/** The flags that choose what is read, as they were given. */
const repeated = ({ topic, data }: LedgerFlags): string =>
	Object.entries({ topic, data })
		.flatMap(([name, value]) =>
			value === undefined ? [] : [` --${name} ${quoteForShell(value)}`],
		)
		.join("");

/** Why a report without a single article is empty, and how to fill it; `stored` counts the articles that are known today. */
export const wordUnread = (flags: LedgerFlags, stored: number): string => {
	if (stored > 0)
		return `none of the ${stored} articles was known at ${flags.asOf}: the report is of the plan alone.`;
	if (flags.feed)
		return "the feeds hold no article: the report is of the plan alone.";
	return `no article has been read yet, for a report asks no feed of the network: run \`dealwatch headless --once${repeated(flags)}\` or open the dashboard first.`;
};
