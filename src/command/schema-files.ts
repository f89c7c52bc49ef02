import { z } from "zod";
import { alertNames, typeOf } from "../alert/alert.ts";
import { AlertConfig } from "../alert/config.ts";
import { eventSchema } from "../alert/event-schema.ts";
import { Report } from "../ledger/report.ts";
import { ExtractRecord } from "./extract/record.ts";

/** Receivers must bear fields that are added later, so the schemas close nothing (`io: "input"`). */
const jsonOf = (schema: z.ZodType): unknown =>
	z.toJSONSchema(schema, {
		io: "input",
		override: ({ jsonSchema }) => {
			delete jsonSchema.readOnly;
			// What the format says already, in a form that nobody can read.
			if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
				delete jsonSchema.maximum;
			if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER)
				delete jsonSchema.minimum;
		},
	});

const writtenBy = (command: string, schema: z.ZodType): unknown =>
	jsonOf(
		schema.meta({
			title: `dealwatch ${command}`,
			$id: `urn:dealwatch:schema:${command.split(" ")[0]}`,
		}),
	);

/** JSON Schemas by file name: for each type of event, for editors of the configuration, and for what commands write. */
export const schemaFiles = (): ReadonlyMap<string, unknown> =>
	new Map([
		...alertNames.map(
			(name) =>
				[`${typeOf(name)}.schema.json`, jsonOf(eventSchema(name))] as const,
		),
		["alerts.schema.json", jsonOf(AlertConfig)] as const,
		["report.schema.json", writtenBy("report --json", Report)] as const,
		["extract.schema.json", writtenBy("extract", ExtractRecord)] as const,
	]);
