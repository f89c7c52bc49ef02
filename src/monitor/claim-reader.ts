import type { Party } from "../extract/lexicon.ts";
import { mapPaced } from "../feed/pace.ts";
import type { Outcome } from "../feed/thread/thread.ts";
import type { Readable, Reading } from "./reading.ts";

/** Reads articles for their claims. */
export type ClaimReader = Readonly<{
	/** Gets ready to read, while the first articles are still on their way. */
	prepare(): void;
	/** One reading for each article, in their order. */
	read(articles: readonly Readable[]): Promise<readonly Reading[]>;
}>;

/** Characters that a thread is given at a time. */
const batchLength = 131_072;

const lengthOf = ({ title, text }: Readable): number =>
	title.length + text.length;

/** Articles in batches of about so many characters, one article at least in each. */
const batchesOf = (articles: readonly Readable[]): readonly Readable[][] => {
	const batches: Readable[][] = [];
	let room = 0;
	for (const article of articles) {
		room -= lengthOf(article);
		const last = batches.at(-1);
		if (last !== undefined && room >= 0) last.push(article);
		else {
			batches.push([article]);
			room = batchLength - lengthOf(article);
		}
	}
	return batches;
};

/** Of an article that could not be read to its end. */
const unread: Reading = { lang: null, claims: [], sketch: null };

const orUnread = (
	read: (article: Readable) => Reading,
	article: Readable,
): Reading => {
	try {
		return read(article);
	} catch {
		return unread;
	}
};

/** Loaded when the first articles are read here: where there are threads, that is never. */
const loadReading = async (parties: readonly Party[]) => {
	const [{ lexiconOf }, { readClaims }] = await Promise.all([
		import("../extract/lexicon.ts"),
		import("./reading.ts"),
	]);
	const lexicon = lexiconOf(parties);
	return (article: Readable): Reading => readClaims(article, lexicon);
};

/**
 * Has articles read in threads, however few they are: the extractor takes some 80 MB, which a thread gives back when it is ended, and a
 * run that goes on for days never would. Where there can be no threads, it is this one that reads, and gives way to the terminal.
 */
export const openClaimReader = (
	parties: readonly Party[],
	run: (articles: readonly Readable[]) => Promise<Outcome<readonly Reading[]>>,
): ClaimReader => {
	let loaded: ReturnType<typeof loadReading> | undefined;

	const readHere = async (
		articles: readonly Readable[],
	): Promise<readonly Reading[]> => {
		loaded ??= loadReading(parties);
		const read = await loaded;
		return mapPaced(articles, (article) => orUnread(read, article));
	};
	/** What an article throws that is read is its own matter, unless nothing can be read at all. */
	const tryElsewhere = async (
		articles: readonly Readable[],
	): Promise<Outcome<readonly Reading[]> | Readonly<{ kind: "thrown" }>> => {
		try {
			return await run(articles);
		} catch {
			await run([]);
			return { kind: "thrown" };
		}
	};
	/** A batch that is given up is tried again in halves, until the article is found that is at fault. */
	const readElsewhere = async (
		articles: readonly Readable[],
	): Promise<readonly Reading[]> => {
		const outcome = await tryElsewhere(articles);
		switch (outcome.kind) {
			case "done":
				return outcome.result;
			case "impossible":
				return readHere(articles);
			case "thrown":
			case "given-up": {
				if (articles.length === 1) return [unread];
				const half = articles.length >> 1;
				return [
					...(await readElsewhere(articles.slice(0, half))),
					...(await readElsewhere(articles.slice(half))),
				];
			}
			default:
				return outcome satisfies never;
		}
	};
	return {
		// What fails here fails again once there is something to read, and is told then.
		prepare: () => void run([]).catch(() => undefined),
		read: async (articles) => {
			const batches = batchesOf(
				articles.map(({ title, text, published, outlet }) => ({
					...{ title, text, published, outlet },
				})),
			);
			return (await Promise.all(batches.map(readElsewhere))).flat();
		},
	};
};
