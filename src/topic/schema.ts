import { topicSchema } from "./json-schema.ts";

/** Script: prints the schema for editors. `node src/topic/schema.ts > feeds/topic.schema.json`, then format. */
process.stdout.write(`${JSON.stringify(topicSchema(), null, "\t")}\n`);
