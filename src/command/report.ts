import type { Command } from "commander";
import type { Statement } from "../ledger/statement.ts";
import type { Monitor } from "../monitor/monitor.ts";
import type { Topic } from "../topic/topic.ts";
import type { Locale } from "../wording/locale.ts";
import { exitCode, misuse } from "./failure.ts";
import { type LedgerFlags, withLedgerFlags } from "./flags.ts";

type Flags = LedgerFlags & {
	json?: boolean;
	markdown?: boolean;
	csv?: boolean;
	lang?: string;
};

const formats = ["json", "markdown", "csv"] as const;

const formatOf = (flags: Flags): (typeof formats)[number] | "tables" => {
	const told = formats.filter((format) => flags[format]);
	if (told.length > 1)
		throw misuse(
			`--${told.join(" and --")} exclude each other: choose one form of the report.`,
		);
	return told[0] ?? "tables";
};

const written = async (
	statement: Statement,
	{ title }: Topic,
	format: ReturnType<typeof formatOf>,
	locale: Locale,
): Promise<string> => {
	if (format === "json") {
		const { reportOf } = await import("../ledger/report.ts");
		return `${JSON.stringify(reportOf(statement), null, 2)}\n`;
	}
	const [{ tablesOf }, { headOf }, { wordsOf }] = await Promise.all([
		import("./report/table.ts"),
		import("./report/head.ts"),
		import("../wording/locale.ts"),
	]);
	const { part, none } = wordsOf(locale).report;
	const tables = tablesOf(statement, locale);
	const head = headOf(title, statement, locale);
	switch (format) {
		case "markdown":
			return (await import("./report/markdown.ts")).markdownOf(head, tables);
		case "csv": {
			const [{ csvOf }, { figuresOf }] = await Promise.all([
				import("./report/csv.ts"),
				import("./report/figure.ts"),
			]);
			return csvOf(tables, part, figuresOf(statement));
		}
		case "tables":
			return (await import("./report/print.tsx")).printed(head, tables, none);
	}
};

/** Reads told feeds once; of the configured ones only files, for a report must not wait for the network. */
const readFeeds = async (monitor: Monitor, isTold: boolean): Promise<void> => {
	const { isFile } = await import("../feed/source.ts");
	const urls = monitor.feeds().map(({ url }) => url);
	const wanted = isTold ? urls : urls.filter(isFile);
	await monitor.poll(wanted);
	for (const { url, error } of monitor.feeds()) {
		if (!error || !wanted.includes(url)) continue;
		console.error(`dealwatch: ${error.words}`);
		process.exitCode = exitCode.failed;
	}
};

/** Says why a statement is empty; `false` where not even that can be told, since nothing could be read. */
const explainEmpty = async (
	statement: Statement,
	monitor: Monitor,
	flags: Flags,
): Promise<boolean> => {
	const { articles } = statement;
	// What could not be read is no report of nothing.
	const isUnread = monitor.feeds().every(({ error }) => error);
	if (articles === 0 && flags.feed && isUnread) return false;
	const stored = monitor.statement(new Date()).articles;
	const { wordUnread } = await import("./report/unread.ts");
	console.error(`dealwatch: ${wordUnread(flags, articles, stored)}`);
	return true;
};

const run = async (flags: Flags): Promise<void> => {
	const format = formatOf(flags);
	const { readLocale } = await import("./locale.ts");
	const locale = readLocale(flags.lang);
	const { setUp } = await import("./setup.ts");
	const { topic, monitor, now, close } = await setUp(flags, {
		readsOnly: true,
	});
	try {
		await monitor.load();
		await readFeeds(monitor, flags.feed !== undefined);
		const statement = monitor.statement(now());
		const isWorthPrinting =
			statement.claims > 0 || (await explainEmpty(statement, monitor, flags));
		if (isWorthPrinting)
			process.stdout.write(await written(statement, topic, format, locale));
	} finally {
		await close();
	}
};

/** `dealwatch report`: the ledger as tables or data, and the end. */
export const defineReport = (program: Command): Command =>
	withLedgerFlags(program.command("report"))
		.description("print the ledger: deals, tranches, reactions, disputes")
		.option("--json", "as JSON, for programs")
		.option("--markdown", "as Markdown")
		.option("--csv", "as CSV")
		.option("--lang <LANG>", "language of the words: en, zh-Hans or zh-Hant")
		.addHelpText(
			"after",
			`
Examples:
  dealwatch report --as-of 2025-09-30
  dealwatch report --feed feed.xml --json | jq '.disputes[] | select(.state == "open")'`,
		)
		.action(run);
