import { workerData } from "node:worker_threads";
import { z } from "zod";
import { lexiconOf } from "../extract/lexicon.ts";
import { type Readable, type Reading, readClaims } from "./reading.ts";

const Parties = z.array(
	z.object({
		name: z.string(),
		aliases: z.array(z.string()),
		ticker: z.string().optional(),
	}),
);

const lexicon = lexiconOf(Parties.parse(workerData));

/** In a thread: reads articles with the names that the thread was told at its start. */
export const readAll = (articles: readonly Readable[]): readonly Reading[] =>
	articles.map((article) => readClaims(article, lexicon));
