import { type Kysely, sql, type Transaction } from "kysely";
import { z } from "zod";
import { Claim } from "../extract/claim.ts";
import type { Lang } from "../extract/reading.ts";
import { type Article, type Stage, stages } from "../feed/article.ts";
import { insertEach } from "./insert.ts";
import type { Tables } from "./tables.ts";

/** In the order in which they are numbered where they are stored, from 1; 0 is an article that its feed has shown in time. */
const latenesses = ["lagging", "old", "undated"] as const;

/**
 * Its feed had been read since the date that an article bears, and has shown it only now: `lagging` by as much as feeds do, or `old`,
 * as what a search brings up. `undated`: it bears no date, and was there when its feed was first read, so that it may be of any age.
 */
export type Lateness = (typeof latenesses)[number];

const storedLateness = (late: Lateness | undefined): number =>
	late === undefined ? 0 : latenesses.indexOf(late) + 1;

const latenessOf = (stored: number): Pick<ReadArticle, "late"> => {
	const late = latenesses[stored - 1];
	return late === undefined ? {} : { late };
};

/** An article with what was read in it, as it is kept. */
export type ReadArticle = Readonly<{
	article: Article;
	/** Tells an edited article from an unchanged one. */
	hash: string;
	lang: Lang | null;
	claims: readonly Claim[];
	/** MinHash of the body; `null` where it tells nothing. */
	sketch: Uint32Array | null;
	/** By what it was read; another reader may read it otherwise. */
	revision: string;
	/** A run that tells nobody has read it: its news is still to be told. */
	untold?: true;
	/** Whether it is news, however it is dated; absent where its feed has shown it in time. */
	late?: Lateness;
}>;

const Claims = z.array(Claim);
const Language = z.enum(["en", "zh-Hans", "zh-Hant"]).nullable();

const StoredStage = z.enum(stages).nullable();

const stageOf = (stored: string | null): Pick<Article, "stage"> => {
	const stage = StoredStage.parse(stored);
	return stage === null ? {} : { stage };
};

const sketchOfBytes = (bytes: Uint8Array | null): Uint32Array | null => {
	if (!bytes) return null;
	const copy = new Uint8Array(bytes);
	return new Uint32Array(copy.buffer, 0, copy.length >> 2);
};

const bytesOfSketch = (sketch: Uint32Array | null): Uint8Array | null =>
	sketch && new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength);

/** What was read in an article; as if by nobody where another program has written what this one does not know, so that it is read again. */
const readingOf = ({
	claims,
	revision,
}: Pick<Tables["article"], "claims" | "revision">): Pick<
	ReadArticle,
	"claims" | "revision"
> => {
	const read = Claims.safeParse(JSON.parse(claims));
	return read.success
		? { claims: read.data, revision }
		: { claims: [], revision: "" };
};

const ofRow = (row: Tables["article"]): ReadArticle => {
	const { hash, lang, claims, sketch, revision, untold, late, ...rest } = row;
	const { stage, buried, ...article } = rest;
	return {
		article: { ...article, ...stageOf(stage) },
		hash,
		lang: Language.parse(lang),
		...readingOf(row),
		sketch: sketchOfBytes(sketch),
		...(untold === 1 && { untold: true }),
		...latenessOf(late),
	};
};

const toRow = ({
	article,
	hash,
	lang,
	claims,
	sketch,
	revision,
	untold,
	late,
}: ReadArticle): Tables["article"] => ({
	...article,
	stage: article.stage ?? null,
	buried: null,
	hash,
	lang,
	claims: JSON.stringify(claims),
	sketch: bytesOfSketch(sketch),
	revision,
	untold: untold ? 1 : 0,
	late: storedLateness(late),
});

/** Articles that are held at once where all are read. */
const rowsAtOnce = 500;

/** Many values as one: a statement that is the same for any number of them is composed and prepared but once. */
const among = (values: readonly string[]) =>
	sql<string>`(select value from json_each(${JSON.stringify(values)}))`;

/** Writes articles; one that is already there, version and all, stays as it is. */
export const writeArticles = (
	db: Transaction<Tables>,
	articles: readonly ReadArticle[],
): Promise<void> =>
	insertEach(db, articles.map(toRow), (first) =>
		db
			.insertInto("article")
			.values(first)
			.onConflict((conflict) => conflict.doNothing()),
	);

/** Notes that the news of these articles, whichever their versions, is told. */
export const markTold = async (
	db: Transaction<Tables>,
	ids: readonly string[],
): Promise<void> => {
	if (ids.length === 0) return;
	await db
		.updateTable("article")
		.set({ untold: 0 })
		.where("id", "in", among(ids))
		.execute();
};

/** Replaces what was read in articles that are stored already. */
export const rewriteReadings = async (
	db: Transaction<Tables>,
	articles: readonly ReadArticle[],
): Promise<void> => {
	for (const read of articles) {
		const { id, version, lang, claims, sketch, revision } = toRow(read);
		await db
			.updateTable("article")
			.set({ lang, claims, sketch, revision })
			.where("id", "=", id)
			.where("version", "=", version)
			.execute();
	}
};

/**
 * Takes the text from articles that told nothing and were last seen before an ISO instant, `most` of them at once; returns from
 * how many. What is left is a tombstone: by its id, hash and length the article is known, so that a feed that shows it again, or
 * less of it, brings no news.
 */
export const buryArticles = async (
	db: Kysely<Tables>,
	before: string,
	most: number,
): Promise<number> => {
	const { numUpdatedRows } = await db
		.updateTable("article")
		.set(({ fn }) => ({
			text: "",
			sketch: null,
			buried: fn<number>("length", ["text"]),
		}))
		.where(sql<number>`rowid`, "in", ({ selectFrom }) =>
			selectFrom("article")
				.select(sql<number>`rowid`.as("row"))
				// Spelt out as in the index that serves it: a bound value would not be known to be the same.
				.where(sql<boolean>`claims = '[]' and text != ''`)
				.where("seen", "<", before)
				.limit(most),
		)
		.executeTakeFirst();
	return Number(numUpdatedRows);
};

/** What a newly met article is compared with. */
export type KnownVersion = Readonly<{
	version: number;
	hash: string;
	feed: string;
	/** Characters of its text, or of the one that it had. */
	length: number;
	/** Its text was taken from it. */
	isBuried: boolean;
	stage?: Stage;
	/** See `ReadArticle`. */
	late?: Lateness;
}>;

/** The stored versions of each of these articles, oldest first. */
export const readKnown = async (
	db: Kysely<Tables>,
	ids: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownVersion[]>> => {
	const known = new Map<string, KnownVersion[]>();
	if (ids.length === 0) return known;
	const rows = await db
		.selectFrom("article")
		.select(["id", "version", "hash", "feed", "stage", "late", "buried"])
		.select(sql<number>`coalesce(buried, length(text))`.as("length"))
		.where("id", "in", among(ids))
		.orderBy("version")
		.execute();
	for (const { id, stage, late, buried, ...row } of rows) {
		const version = {
			...row,
			isBuried: buried !== null,
			...stageOf(stage),
			...latenessOf(late),
		};
		known.set(id, [...(known.get(id) ?? []), version]);
	}
	return known;
};

/** The next articles of these feeds in the order of publication, after a given one. */
const pageAfter = (
	db: Kysely<Tables>,
	feeds: readonly string[],
	last: Tables["article"] | null,
): Promise<Tables["article"][]> => {
	const articles = db
		.selectFrom("article")
		.selectAll()
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom("sighting")
					.select("sighting.feed")
					.whereRef("sighting.article", "=", "article.id")
					.where("sighting.feed", "in", feeds),
			),
		)
		.orderBy("published")
		.orderBy("id")
		.orderBy("version")
		.limit(rowsAtOnce);
	return last === null
		? articles.execute()
		: articles
				.where(
					sql<boolean>`(published, id, version) > (${last.published}, ${last.id}, ${last.version})`,
				)
				.execute();
};

/**
 * All versions of all articles that any of these feeds has shown, a page at a time, so that a large store is neither loaded
 * nor listed at once. In the order of publication, in which the ledger takes them in most cheaply.
 */
export async function* readArticlesOf(
	db: Kysely<Tables>,
	feeds: readonly string[],
): AsyncGenerator<ReadArticle> {
	let last: Tables["article"] | null = null;
	for (;;) {
		const rows: Tables["article"][] = await pageAfter(db, feeds, last);
		for (const row of rows) yield ofRow(row);
		last = rows.at(-1) ?? null;
		if (last === null) return;
	}
}

/** A version of one article, the newest if none is told; `null` where it is not stored. */
export const readArticle = async (
	db: Kysely<Tables>,
	id: string,
	version?: number,
): Promise<ReadArticle | null> => {
	const row = await db
		.selectFrom("article")
		.selectAll()
		.where("id", "=", id)
		.$if(version !== undefined, (of) => of.where("version", "=", version ?? 1))
		.orderBy("version", "desc")
		.limit(1)
		.executeTakeFirst();
	return row ? ofRow(row) : null;
};

/** All versions of one article, oldest first. */
export const readVersions = async (
	db: Kysely<Tables>,
	id: string,
): Promise<readonly ReadArticle[]> => {
	const rows = await db
		.selectFrom("article")
		.selectAll()
		.where("id", "=", id)
		.orderBy("version")
		.execute();
	return rows.map(ofRow);
};
