import { afterEach, beforeEach, expect, it } from "vitest";
import { openDesk } from "../../src/alert/desk.ts";
import { plainPlan } from "../../src/alert/route.ts";
import { linkOf } from "../../src/alert/ticker.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { openLedger } from "../../src/ledger/ledger.ts";
import { tellBacklog } from "../../src/monitor/backlog.ts";
import type { ReadArticle } from "../../src/store/article.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { exactly, invests } from "../ledger/tell.ts";
import { topic } from "../ledger/world.ts";

const now = () => new Date("2025-09-26T12:00:00.000Z");
const since = "2025-01-01T00:00:00.000Z";

let store: Store;
beforeEach(async () => {
	store = await openStore(":memory:");
});
afterEach(() => store.close());

const readOf = (
	id: string,
	published: string,
	claims: readonly Claim[],
	version: Readonly<{ version: number; seen: string }> = {
		version: 1,
		seen: published,
	},
): ReadArticle => ({
	article: {
		...{ id, feed: "https://example.com/a", title: id, text: "" },
		...{ url: `https://${id}.com/`, outlet: `${id}.com`, author: null },
		...{ published, ...version },
	},
	...{ hash: `${id}${version.version}`, lang: "en", claims, sketch: null },
	...{ revision: "test", untold: true },
});

const [most, fewest] = [12, 5].map((billions) =>
	invests(exactly(billions * 1e9), `$${billions} billion`),
) as [Claim, Claim];
const changed = { version: 2, seen: "2025-09-25T08:00:00.000Z" };

it("tells what became known first in front, an article's later version when it was met, with its link", async () => {
	const stored = [
		readOf("a", "2025-09-22T08:00:00.000Z", [most]),
		readOf("a", "2025-09-22T08:00:00.000Z", [fewest], changed),
		readOf("b", "2025-09-22T09:00:00.000Z", [most]),
		readOf("c", "2025-09-23T09:00:00.000Z", [most]),
	];
	const desk = openDesk({ topic, plans: [plainPlan("desk")], since });
	const parts = { store, ledger: openLedger(topic), desk, now };
	await tellBacklog(parts, stored);
	const newestFirst = await store.outbox.list({});
	expect(
		newestFirst.map(({ alert }) => [
			alert.time,
			alert.data.sentence.en,
			linkOf(alert),
		]),
	).toEqual([
		[
			"2025-09-25T08:00:00.000Z",
			"New dispute: NVIDIA → OpenAI, investment: 2 stories say $12B, 1 says $5B",
			"https://a.com/",
		],
		[
			"2025-09-22T08:00:00.000Z",
			"New deal: NVIDIA to invest $12B in OpenAI (1 story)",
			"https://a.com/",
		],
	]);
});
