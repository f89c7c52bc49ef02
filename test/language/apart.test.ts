import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const language = join(import.meta.dirname, "../../src/language");

/** Tables of names, which are one for all languages. */
const namesOnly = new Set([
	"analyst.ts",
	"business.ts",
	"chipseries.ts",
	"home.ts",
	"outlet.ts",
	"person.ts",
	"sector.ts",
	"speaker.ts",
]);

const filesIn = (folder: string): readonly string[] =>
	readdirSync(join(language, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => join(folder, file));

const joining = readdirSync(language).filter(
	(file) => file.endsWith(".ts") && !namesOnly.has(file),
);

const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g;

test.each([...joining, ...filesIn("en")])(
	"%s holds no Chinese word but in comments",
	(file) => {
		const code = readFileSync(join(language, file), "utf8").replace(
			comment,
			"",
		);
		expect(code).not.toMatch(/\p{Script=Han}/u);
	},
);
