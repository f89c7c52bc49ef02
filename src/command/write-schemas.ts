import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { schemaFiles } from "./schema-files.ts";

const folder = resolve(import.meta.dirname, "../../contrib/schemas");

/** Run after a change of what is sent or written (`node src/command/write-schemas.ts`), then format; a test compares. */
for (const [name, schema] of schemaFiles())
	writeFileSync(
		join(folder, name),
		`${JSON.stringify(schema, undefined, "\t")}\n`,
	);
