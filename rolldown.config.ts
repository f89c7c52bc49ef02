import { defineConfig } from "rolldown";

/** One bundle, split where a command is loaded on demand: the package needs nothing at run time but Node. */
export default defineConfig({
	input: { cli: "src/cli.ts", "feed-worker": "src/feed/worker.ts" },
	platform: "node",
	external: ["react-devtools-core"],
	transform: {
		target: "node22",
		define: { "process.env.NODE_ENV": '"production"' },
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
