import type { FeedError } from "./error.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { PageText } from "./page/read.ts";
import type { FeedReading } from "./parsed.ts";
import type { Provenance } from "./read.ts";
import type { Body, BodyReading } from "./thread/body.ts";
import type { Outcome } from "./thread/thread.ts";

/** Reads feeds and pages. */
export type Reader = Readonly<{
	read(
		bytes: Uint8Array,
		from: Provenance,
		limits?: Limits,
	): Promise<FeedReading>;
	readPage(bytes: Uint8Array, from: Provenance): Promise<PageText | FeedError>;
}>;

/** Reads all in this thread. What it takes is loaded with the first body: where threads read them, that is never. */
export const plainReader: Reader = {
	read: async (bytes, from, limits) => {
		const { readFeed } = await import("./read.ts");
		return readFeed(bytes, from, limits);
	},
	readPage: async (bytes, { contentType }) => {
		const { readPage } = await import("./page/read.ts");
		return readPage(bytes, contentType);
	},
};

const reasons = {
	time: "takes too long to read",
	memory: "takes too much memory",
} as const;

const gaveUp = ({ url }: Provenance, why: keyof typeof reasons): FeedError => ({
	kind: "too-large",
	words: `${url} ${reasons[why]}; it was not read`,
});

/**
 * Has bodies read in a thread, so that no key press has to wait for them: a small one too may take long, and so does loading what it
 * takes. Where no thread can be had, all are read in this one.
 */
export const openReader = (
	run: (body: Body) => Promise<Outcome<BodyReading>>,
): Reader => {
	/** `null`: it is to be read here. */
	const elsewhere = async (body: Body): Promise<BodyReading | null> => {
		const outcome = await run(body);
		switch (outcome.kind) {
			case "done":
				return outcome.result;
			case "given-up":
				return gaveUp(body.from, outcome.why);
			case "impossible":
				return null;
			default:
				return outcome satisfies never;
		}
	};
	return {
		read: async (bytes, from, limits = defaultLimits) => {
			const read = await elsewhere({ is: "feed", bytes, from, limits });
			return read === null || read.kind === "page"
				? plainReader.read(bytes, from, limits)
				: read;
		},
		readPage: async (bytes, from) => {
			const read = await elsewhere({ is: "page", bytes, from });
			return read === null || read.kind === "feed"
				? plainReader.readPage(bytes, from)
				: read;
		},
	};
};
