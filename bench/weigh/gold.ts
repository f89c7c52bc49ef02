import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { Claim } from "../../src/extract/claim.ts";

/** A claim as its labellers wrote it down. */
const Gold = z.readonly(
	Claim.unwrap().omit({ start: true, end: true, rule: true, source: true }),
);
export type Gold = z.infer<typeof Gold>;

const Labelled = z.readonly(
	z.object({
		title: z.string().optional(),
		text: z.string(),
		published: z.string(),
		claims: z.array(Gold),
	}),
);

/** An article with its right claims. */
export type Labelled = z.infer<typeof Labelled>;

const folder = join(
	import.meta.dirname,
	...["..", "..", "test", "fixtures", "articles"],
);

/** The labelled sets by letter. */
export const sets: readonly string[] = readdirSync(folder)
	.map((file) => basename(file, ".json"))
	.toSorted();

/** The articles of a set. */
export const articlesOf = (set: string): readonly Labelled[] =>
	z
		.array(Labelled)
		.parse(JSON.parse(readFileSync(join(folder, `${set}.json`), "utf8")));
