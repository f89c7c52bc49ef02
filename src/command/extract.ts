import type { Command } from "commander";
import type { GivenArticle } from "./articles.ts";
import { readMoment } from "./clock.ts";
import type { ExtractRecord } from "./extract/record.ts";

type Flags = { published?: string; topic?: string; explain?: boolean };

const wordUnread = ({ title = "", text }: GivenArticle): string =>
	`${title}${text}`.trim() === ""
		? "it is empty"
		: "neither English nor Chinese";

const run = async (files: readonly string[], flags: Flags): Promise<void> => {
	const [{ extract, explain }, { lexiconOf }, { readArticles }, { openTopic }] =
		await Promise.all([
			import("../extract/extract.ts"),
			import("../extract/lexicon.ts"),
			import("./articles.ts"),
			import("./topic.ts"),
		]);
	const lexicon = lexiconOf(openTopic(flags.topic).topic.parties);
	const published = (
		flags.published ? readMoment(flags.published, "--published") : new Date()
	).toISOString();
	for (const file of files.length ? files : ["-"])
		for (const article of await readArticles(file, published)) {
			const { lang, claims } = extract(article, lexicon);
			const record: Required<ExtractRecord> = {
				article: { id: article.id, lang, published: article.published },
				claims,
				note: lang === null ? `not read: ${wordUnread(article)}` : undefined,
				explanation: flags.explain ? explain(article, lexicon) : undefined,
			};
			process.stdout.write(`${JSON.stringify(record)}\n`);
		}
};

/** `dealwatch extract`: articles in, claims out, one line of JSON an article. */
export const defineExtract = (program: Command): Command =>
	program
		.command("extract")
		.description("read articles for claims: NDJSON out, one line an article")
		.argument(
			"[files...]",
			"JSON list, NDJSON, .txt, .html or a feed; - is stdin (default)",
		)
		.option(
			"--published <DATE>",
			"publication date of what tells none (default: today)",
		)
		.option("--topic <FILE>", "topic whose parties' aliases are known")
		.option(
			"--explain",
			"also say which names, quantities and windows were seen and which reader fired",
		)
		.addHelpText(
			"after",
			`
Examples:
  dealwatch extract article.txt --published 2025-09-23
  curl -s https://example.com/feed.xml | dealwatch extract - | jq .claims`,
		)
		.action(run);
