import { z } from "zod";
import { feedErrorKinds } from "./error.ts";
import { OwedPage } from "./page/owed.ts";
import { PagePause } from "./page/pause.ts";
import { Reread } from "./page/reread.ts";

const instant = z.iso.datetime();

/** What is remembered of an item of the last reading, to know it again and to see that it changed. */
const KnownItem = z.readonly(
	z.object({
		/** The article's id. */
		id: z.string(),
		/** Digests of the feed's own identifier, of the title, and of all that is said. */
		guid: z.string().nullable(),
		title: z.string(),
		content: z.string(),
		/** What all addresses of its page have in common. */
		link: z.string().nullable().default(null),
		/** The place on that page. */
		fragment: z.string().nullable().default(null),
		/** The beginning of its title. */
		name: z.string().nullable().default(null),
		/** When it was published, if that tells it apart. */
		date: instant.nullable().default(null),
	}),
);
export type KnownItem = z.infer<typeof KnownItem>;

/** All that polling has learnt of one feed; plain data, stored with the articles it came with. */
export const FeedState = z.readonly(
	z.object({
		/** As configured: the feed's name for ever. */
		url: z.string(),
		/** Where it is fetched from: differs from `url` once it has moved for good. */
		address: z.string(),
		title: z.string(),
		link: z.string().nullable(),
		fullText: z.enum(["auto", "always", "never"]),
		/** Those of the list that it was imported from, outermost first. */
		folders: z.readonly(z.array(z.string())).default([]),
		/** Further words by which that list sorts it. */
		tags: z.readonly(z.array(z.string())).default([]),
		/** Minutes that it is left alone at most, where the user has set them. */
		mostMinutes: z.number().positive().nullable().default(null),
		/** The same as the list said from which it was imported; what a run is told with `--every` is not among it. */
		listedMinutes: z.number().positive().nullable().default(null),
		etag: z.string().nullable(),
		lastModified: z.string().nullable(),
		/** The address whose answer these two are of. */
		validatorsFrom: z.string().nullable().default(null),
		/** Of the last body: tells servers that send the same again from those that have news. */
		digest: z.string().nullable(),
		lastChecked: instant.nullable(),
		lastSuccess: instant.nullable(),
		/** `null`: at once. */
		nextDue: instant.nullable(),
		/** In a row; those of our own line are not counted. */
		failures: z.number().int().nonnegative(),
		failingSince: instant.nullable(),
		error: z
			.readonly(
				z.object({
					kind: z.enum(feedErrorKinds),
					words: z.string(),
					/** HTTP status, where there was an answer. */
					status: z.number().int().optional(),
					/** The user's own host, which he has not allowed. */
					allow: z.string().optional(),
				}),
			)
			.nullable(),
		/** Until when the host asked for quiet. */
		retryAt: instant.nullable(),
		/** The address of that host; `null`: the feed's own. */
		retryFrom: z.string().nullable().default(null),
		/** Since when its host has asked for pause upon pause. */
		pausedSince: instant.nullable().default(null),
		/** Permanent redirects to the same address, seen in a row. */
		move: z
			.readonly(z.object({ to: z.string(), times: z.number().int() }))
			.nullable(),
		pace: z.readonly(
			z.object({
				ttlMinutes: z.number().nullable(),
				skipHours: z.array(z.number().int()),
				skipDays: z.array(z.number().int()),
			}),
		),
		/** Minutes for which the server said that its last answer stays good. */
		freshMinutes: z.number().nonnegative().default(0),
		/** When the newest items that were ever seen appeared, newest first. */
		dates: z.array(instant),
		/** The last poll kept others waiting. */
		wasSlow: z.boolean().default(false),
		/** Quarters of days, counted since 1970, in which something appeared: of four weeks, oldest first. */
		quarters: z.readonly(z.array(z.number().int())).default([]),
		/** Since when it has been silent, where it fell silent while it was followed. */
		fellSilent: instant.nullable().default(null),
		/** How many items the last reading held, and the repairs that it took. */
		items: z.number().int().nonnegative(),
		warnings: z.array(z.string()),
		known: z.array(KnownItem),
		/** The feed's identifiers were seen to go from one article to another: they tell nothing. */
		guidsMove: z.boolean().default(false),
		/** Pages that are still to be read, the newest articles first. */
		owed: z.array(OwedPage).default([]),
		/** What went wrong when pages were last looked at. */
		pageWarnings: z.array(z.string()).default([]),
		/** Of the hosts of its pages, which may be others than the feed's. */
		pagePauses: z.array(PagePause).default([]),
		/** Pages that were read again not long ago, since their teasers had changed. */
		rereads: z.array(Reread).default([]),
	}),
);
export type FeedState = z.infer<typeof FeedState>;

/** A feed that was never read. */
export const newFeedState = (
	url: string,
	{
		title = "",
		link = null,
		fullText = "auto",
		folders = [],
		tags = [],
		mostMinutes = null,
		listedMinutes = null,
	}: Partial<
		Pick<
			FeedState,
			| "title"
			| "link"
			| "fullText"
			| "folders"
			| "tags"
			| "mostMinutes"
			| "listedMinutes"
		>
	> = {},
): FeedState => ({
	url,
	address: url,
	title,
	link,
	fullText,
	folders,
	tags,
	mostMinutes,
	listedMinutes,
	etag: null,
	lastModified: null,
	validatorsFrom: null,
	digest: null,
	lastChecked: null,
	lastSuccess: null,
	nextDue: null,
	failures: 0,
	failingSince: null,
	error: null,
	retryAt: null,
	retryFrom: null,
	pausedSince: null,
	move: null,
	pace: { ttlMinutes: null, skipHours: [], skipDays: [] },
	freshMinutes: 0,
	dates: [],
	wasSlow: false,
	quarters: [],
	fellSilent: null,
	items: 0,
	warnings: [],
	known: [],
	guidsMove: false,
	owed: [],
	pageWarnings: [],
	pagePauses: [],
	rereads: [],
});
