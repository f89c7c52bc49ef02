import { workerData } from "node:worker_threads";
import { z } from "zod";
import { lexiconOf } from "../extract/lexicon.ts";
import { serveTasks } from "../feed/thread/serve.ts";
import { type Readable, type Reading, readClaims } from "./reading.ts";

const Parties = z.array(
	z.object({
		name: z.string(),
		aliases: z.array(z.string()),
		ticker: z.string().optional(),
	}),
);

const lexicon = lexiconOf(Parties.parse(workerData));

serveTasks<readonly Readable[], readonly Reading[]>((articles) =>
	articles.map((article) => readClaims(article, lexicon)),
);
