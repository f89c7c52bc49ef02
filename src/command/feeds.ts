import { type Command, Option } from "commander";
import { type LedgerFlags, withLedgerFlags } from "./flags.ts";

const fullTexts = ["auto", "always", "never"] as const;
export type AddFlags = LedgerFlags & { fullText?: (typeof fullTexts)[number] };
type CheckFlags = { json?: boolean; pages?: boolean };

/** Each part of the work is loaded when it is asked for. */
const work = () => import("./feeds/work.ts");

/** `dealwatch feeds`: which feeds are followed, and how one is read. */
export const defineFeeds = (program: Command): void => {
	const feeds = program
		.command("feeds")
		.description("list, add, remove, import, export and check feeds");
	const sub = (name: string) => withLedgerFlags(feeds.command(name));

	sub("list")
		.description("the followed feeds and how they fare")
		.option("--json", "as JSON, for programs")
		.action(async (flags: LedgerFlags & { json?: boolean }) =>
			(await work()).listFeeds(flags),
		);
	sub("add")
		.description("follow these feeds too")
		.argument("<urls...>", "http or https addresses")
		.addOption(
			new Option(
				"--full-text <when>",
				"fetch the articles' pages: auto is where the feed gives but a teaser that speaks of the topic, always for each article",
			).choices(fullTexts),
		)
		.action(async (urls: string[], flags: AddFlags) =>
			(await work()).addFeeds(urls, flags),
		);
	sub("remove")
		.description("follow these feeds, added by hand, no longer")
		.argument("<urls...>", "as listed")
		.action(async (urls: string[], flags: LedgerFlags) =>
			(await work()).removeFeeds(urls, flags),
		);
	sub("import")
		.description("follow all feeds of an OPML or newsboat urls file")
		.argument("<file>", "the list; - is stdin")
		.action(async (file: string, flags: LedgerFlags) =>
			(await work()).importFeeds(file, flags),
		);
	sub("export")
		.description("print the followed feeds as OPML")
		.option("--newsboat", "as newsboat's urls file")
		.action(async (flags: LedgerFlags & { newsboat?: boolean }) =>
			(await work()).exportFeeds(flags),
		);
	sub("check")
		.description(
			"read one feed and say how: format, encoding, answer, pace, texts, and every repair made",
		)
		.argument("<feed>", "URL or file")
		.option("--json", "as JSON, for programs")
		.option("--pages", "read the pages of teasers too, 20 at most")
		.action(async (feed: string, flags: LedgerFlags & CheckFlags) =>
			(await import("./feeds/check.ts")).checkFeed(feed, flags),
		);
};
