import type { FeedError, FeedErrorKind } from "../error.ts";
import type { HttpClient } from "../http/client.ts";
import { plainReader, type Reader } from "../reader.ts";
import type { OwedPage } from "./owed.ts";

/** What a look at a page came to. */
export type Look = Readonly<{
	page: OwedPage;
	/** `null` where the page tells no more than the feed. */
	text: string | null;
	/** `null` where the page was read to its end; one that breaks off may have given some text. */
	problem: Pick<FeedError, "kind" | "words" | "retryAt"> | null;
}>;

export type LookOptions = Readonly<{
	/** Reads feeds and pages; by default in this thread. */
	reader?: Reader;
	signal?: AbortSignal;
}>;

const pageTypes = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
/** Of one host. */
const manyAtOnce = 2;
/** Troubles of a host, not of one page. */
const ofHost: ReadonlySet<FeedErrorKind> = new Set([
	"offline",
	"rate-limited",
	"timeout",
	"tls",
	"unreachable",
]);

const lookAt = async (
	page: OwedPage,
	client: HttpClient,
	{ signal, reader = plainReader }: LookOptions,
): Promise<Look> => {
	const { url } = page;
	const answer = await client.get(url, {
		accept: pageTypes,
		...(signal !== undefined && { signal }),
	});
	if (answer.kind !== "answer") return { page, text: null, problem: answer };
	const text = await reader.readPage(answer.body, answer);
	return {
		page,
		text: text.length > page.length ? text : null,
		problem: answer.isCut
			? { kind: "broken-off", words: `${url} breaks off` }
			: null,
	};
};

/** Looks at pages of one host, in their order; those that are left when it proves to be in trouble are not asked for. */
const lookAtHost = async (
	pages: readonly OwedPage[],
	client: HttpClient,
	options: LookOptions,
): Promise<readonly Look[]> => {
	const looks: Look[] = [];
	const left = pages.values();
	let isWell = true;
	const work = async (): Promise<void> => {
		for (const page of left) {
			const look = await lookAt(page, client, options);
			looks.push(look);
			if (look.problem !== null && ofHost.has(look.problem.kind))
				isWell = false;
			if (!isWell) return;
		}
	};
	await Promise.all(Array.from({ length: manyAtOnce }, work));
	return looks;
};

/** Looks at pages, all hosts at once; a host in trouble is spared the rest. */
export const lookAtEach = async (
	pages: readonly OwedPage[],
	client: HttpClient,
	options: LookOptions,
): Promise<readonly Look[]> => {
	const hosts = Map.groupBy(pages, ({ url }) => URL.parse(url)?.host ?? "");
	const looks = await Promise.all(
		[...hosts.values()].map((each) => lookAtHost(each, client, options)),
	);
	return looks.flat();
};
