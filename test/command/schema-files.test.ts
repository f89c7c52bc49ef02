import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
	type Alert,
	type AlertName,
	alertNames,
	typeOf,
} from "../../src/alert/alert.ts";
import { baselineAlert } from "../../src/alert/baseline.ts";
import { schemaFiles } from "../../src/command/schema-files.ts";
import {
	alertFrom,
	dispute,
	emptyStatement,
	failing,
	topic,
} from "../alert/sample.ts";
import { readSchema, schemaFolder } from "./schema.ts";

/** What the exported file itself says of a value, whatever the program's own types say. */
const accepts = (name: AlertName, value: unknown): boolean =>
	z
		.fromJSONSchema(readSchema(`${typeOf(name)}.schema.json`))
		.safeParse(JSON.parse(JSON.stringify(value))).success;

const sampleOf = (name: AlertName): Alert => {
	switch (name) {
		case "feed.failing":
		case "feed.silent":
		case "feed.recovered":
			return alertFrom({ ...failing, name });
		case "baseline":
			return baselineAlert(emptyStatement, topic, "2026-11-21T09:00:00.000Z");
		case "milestone.opened":
		case "milestone.due":
		case "milestone.met":
		case "milestone.missed":
			return alertFrom({
				...dispute,
				name,
				kind: "milestone",
				qualifier: "first-capacity",
				sides: [],
				...(name === "milestone.due" && { days: 30, day: "2026-12-31" }),
			});
		default:
			return alertFrom({ ...dispute, name, day: "2025-09-22" });
	}
};

describe("the exported schemas", () => {
	it("are those of the program (else run src/command/write-schemas.ts)", () => {
		const files = schemaFiles();
		const ours = readdirSync(schemaFolder).filter(
			(name) => !/^feeds-/.test(name),
		);
		expect(ours.toSorted()).toEqual([...files.keys()].toSorted());
		for (const [name, schema] of files)
			expect(readSchema(name)).toEqual(schema);
	});

	it.each(alertNames)("%s takes what is emitted, and nothing else", (name) => {
		const alert = sampleOf(name);
		expect(accepts(name, alert)).toBe(true);
		expect(
			accepts(name, { ...alert, later: "a field of a later version" }),
		).toBe(true);
		const { sentence, ...speechless } = alert.data;
		expect(accepts(name, { ...alert, data: speechless })).toBe(false);
		expect(accepts(name, { ...alert, time: "yesterday" })).toBe(false);
		const other = name === "deal.new" ? "deal.revised" : "deal.new";
		expect(accepts(name, sampleOf(other))).toBe(false);
	});
});
