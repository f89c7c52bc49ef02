/** What went wrong with a feed; `words` say what, where and how to mend it. */
export type FeedError = Readonly<{
	kind: FeedErrorKind;
	words: string;
	/** HTTP status, where there was an answer. */
	status?: number;
	/** ISO instant before which the host asked not to be called again. */
	retryAt?: string;
	/** The address that asked for it: a redirect may have led to another host than the feed's. */
	retryFrom?: string;
	/** Nothing was sent, because the host had asked for that pause before. */
	isPostponed?: true;
	/** The host off the public Internet that the user wrote himself, and may allow if it is his. */
	allow?: string;
	/** Feeds that an HTML page names as its own. */
	feeds?: readonly string[];
}>;

export const feedErrorKinds = [
	"bad-url",
	"unreadable-file",
	"offline",
	"unreachable",
	"tls",
	"refused-address",
	"timeout",
	"broken-off",
	"redirect-loop",
	"http",
	"gone",
	"rate-limited",
	"challenge",
	"too-large",
	"bad-encoding",
	"empty",
	"not-a-feed",
	"not-the-article",
	"fault",
] as const;
export type FeedErrorKind = (typeof feedErrorKinds)[number];

/** Carries a {@link FeedError} through code that can only throw, such as a stream. */
export class FeedFault extends Error {
	readonly fault: FeedError;
	constructor(fault: FeedError) {
		super(fault.words);
		this.name = "FeedFault";
		this.fault = fault;
	}
}
