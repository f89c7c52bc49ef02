import { afterEach, describe, expect, it } from "vitest";
import {
	type ClaimReader,
	type ClaimReaderOptions,
	openClaimReader,
} from "../../src/monitor/claim-reader.ts";

const parties = [{ name: "OpenAI", aliases: ["OpenAI"] }];
const articleOf = (billions: number) => ({
	title: `Deal ${billions}`,
	text: `NVIDIA will invest $${billions} billion in OpenAI, both companies said.`,
	published: "2025-09-23T12:00:00.000Z",
	outlet: "example.com",
});
const articles = Array.from({ length: 30 }, (_, at) => articleOf(at + 1));

const opened: ClaimReader[] = [];
afterEach(async () => {
	for (const reader of opened.splice(0)) await reader.close();
});
const readerOf = (options: ClaimReaderOptions = {}): ClaimReader => {
	const reader = openClaimReader(parties, options);
	opened.push(reader);
	return reader;
};

describe("openClaimReader", () => {
	it("reads in threads what it reads here, in the same order", async () => {
		const here = await readerOf().read(articles);
		expect(here.map(({ claims }) => claims[0]?.value?.low)).toEqual(
			articles.map((_, at) => (at + 1) * 1e9),
		);
		expect(await readerOf({ threshold: 0 }).read(articles)).toEqual(here);
	});

	it("leaves unread what takes too long, and nothing waits for it", async () => {
		const reader = readerOf({ threshold: 0, patience: 0 });
		const unread = { lang: null, claims: [], sketch: null };
		expect(await reader.read(articles.slice(0, 3))).toEqual([
			...[unread, unread, unread],
		]);
	});

	it("reads nothing where there is nothing", async () => {
		expect(await readerOf({ threshold: 0 }).read([])).toEqual([]);
	});
});
