import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "rolldown";
import { lateSegmenters, widths } from "../rolldown.config.ts";

const here = resolve(import.meta.dirname);

/**
 * Bundles a small program as the shipped one is bundled.
 * @param source TypeScript; its relative imports are those of a file in this folder
 * @returns the path of the bundle, `NAME.js` in `folder`
 */
export const bundle = async (
	source: string,
	folder: string,
	name: string,
): Promise<string> => {
	const input = join(here, `.${name}.ts`);
	writeFileSync(input, source);
	try {
		await build({
			input,
			platform: "node",
			external: ["react-devtools-core"],
			plugins: [widths, lateSegmenters],
			logLevel: "silent",
			transform: { define: { "process.env.NODE_ENV": '"production"' } },
			output: {
				dir: folder,
				entryFileNames: `${name}.js`,
				format: "esm",
				minify: true,
			},
		});
	} finally {
		rmSync(input);
	}
	writeFileSync(join(folder, "package.json"), '{"type":"module"}');
	return join(folder, `${name}.js`);
};
