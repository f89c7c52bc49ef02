import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { articleOf } from "../../src/feed/article.ts";
import { readFeed } from "../../src/feed/read.ts";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import type { Statement } from "../../src/ledger/statement.ts";
import { readClaims } from "../../src/monitor/reading.ts";
import { wordAbout } from "../../src/wording/claim.ts";
import { topic } from "../ledger/world.ts";

const archive = new URL("../../feeds/archive.xml", import.meta.url);
const now = new Date("2026-06-01T00:00:00Z");

/** What the ledger makes of the archive. */
const readArchive = async (): Promise<Statement> => {
	const feed = await readFeed(readFileSync(archive), {
		contentType: null,
		url: archive.pathname,
	});
	const ledger = openLedger(topic);
	const lexicon = lexiconOf(topic.parties);
	for (const [at, item] of (feed.kind === "feed" ? feed.items : []).entries()) {
		const place = { id: `${at}`, feed: archive.href };
		const article = articleOf(item, place, now);
		record(ledger, { article, ...readClaims(article, lexicon) });
	}
	return statementOf(ledger, now);
};

it("the archive's coverage contradicts itself in these points, and in no others", async () => {
	const { disputes } = await readArchive();
	const told = disputes.map(
		(dispute) => `${wordAbout(dispute, "en")}: ${dispute.state}`,
	);
	expect(told.sort()).toEqual([
		"Microsoft → Anthropic, investment: open",
		"NVIDIA → Anthropic, investment: open",
		"NVIDIA → OpenAI, investment: open",
		"NVIDIA → OpenAI, status: open",
		"NVIDIA → OpenAI, tranche (first step): open",
		"NVIDIA, market value change: open",
		"OpenAI → NVIDIA, chips: open",
		"OpenAI → NVIDIA, full capacity: open",
		"OpenAI, own chip: settled",
		"OpenAI, valuation: settled",
	]);
});
