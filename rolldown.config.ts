import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

const packageOf = (id: string): string | null =>
	/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? null;

const licenceOf = (folder: string): string => {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	);
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
	return `${name} ${version} (${license})\n\n${text}\n`;
};

/** The bundle carries other people's work: their licences go with it. */
const licences: Plugin = {
	name: "licences",
	generateBundle(_, bundle) {
		const folders = Object.values(bundle)
			.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []))
			.map(packageOf)
			.filter((folder) => folder !== null)
			.filter((folder) => existsSync(join(folder, "package.json")));
		this.emitFile({
			type: "asset",
			fileName: "LICENCES.txt",
			source: [...new Set(folders)]
				.toSorted()
				.map(licenceOf)
				.join(`\n${"-".repeat(78)}\n\n`),
		});
	},
};

/** A rebuilt program must stay one: the link to it in `node_modules/.bin` is made only once. */
const executable: Plugin = {
	name: "executable",
	writeBundle: ({ dir = "dist" }) => chmodSync(join(dir, "cli.js"), 0o755),
};

const stringWidth = join(
	import.meta.dirname,
	"node_modules/string-width/index.js",
);

/** A module of one function whose own state is made when the function is first called. */
const made = (code: string, name: string): string => {
	const imports = code.match(/^import .*$/gm) ?? [];
	const rest = code.replace(/^import .*$/gm, "").replace("export default ", "");
	return `${imports.join("\n")}
const make = () => {${rest} return ${name};};
let made;
export default (...given) => (made ??= make())(...given);`;
};

/** Ink's packages bring four older string-widths, which differ from ours; its own set of emojis takes 20 ms to load. */
export const widths: Plugin = {
	name: "widths",
	resolveId: (source, importer = "") => {
		if (source !== "string-width") return null;
		return packageOf(importer)
			? join(import.meta.dirname, "src/text/ink-width.ts")
			: stringWidth;
	},
	transform: (code, id) =>
		id === stringWidth ? made(code, "stringWidth") : null,
};

const lateSegmenter = JSON.stringify(
	join(import.meta.dirname, "src/text/late-segmenter.ts"),
);

/** A segmenter takes 10 ms to make and Ink's packages make five where they are loaded: here each is made at its first use. */
export const lateSegmenters: Plugin = {
	name: "late-segmenters",
	transform: (code, id) =>
		packageOf(id) && code.includes("new Intl.Segmenter(")
			? `import { LateSegmenter } from ${lateSegmenter};\n${code.replaceAll("new Intl.Segmenter(", "new LateSegmenter(")}`
			: null,
};

/** All that decides what is read in an article. */
const readers = ["src/extract", "src/language", "src/text", "src/ledger/story"];

/** Changes with any of them, so that stored articles are read again by whoever reads otherwise. */
const extractorDigest = (): string => {
	const hash = createHash("sha256");
	const files = readers
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
				join(folder, file),
			),
		)
		.filter((path) => /\.(?:ts|json)$/.test(path));
	for (const path of files.toSorted())
		hash.update(path).update(readFileSync(path));
	return hash.digest("hex").slice(0, 12);
};

/** One bundle, split where a command is loaded on demand: the package needs nothing at run time but Node. */
export default defineConfig({
	input: {
		cli: "src/cli.ts",
		worker: "src/monitor/worker.ts",
	},
	platform: "node",
	external: ["react-devtools-core"],
	plugins: [widths, lateSegmenters, licences, executable],
	transform: {
		target: "node22",
		define: {
			"process.env.NODE_ENV": '"production"',
			EXTRACTOR_DIGEST: JSON.stringify(extractorDigest()),
			// Yoga would load what it carries in itself through Node's own HTTP client, which takes 27 ms of a first frame to start.
			fetch: "undefined",
		},
	},
	output: {
		dir: "dist",
		format: "esm",
		cleanDir: true,
		banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env node" : ""),
		chunkFileNames: "[name].js",
		minify: true,
	},
});
