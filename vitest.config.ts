import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** What draws is written in JSX, which Node can't run as it stands. */
const drawing = ["test/**/*.test.tsx", "test/command/report.test.ts"];

export default defineConfig({
	oxc: { jsx: { development: false } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: "plain",
					include: ["test/**/*.test.ts"],
					exclude: [...configDefaults.exclude, ...drawing],
					// Run as it is when it's shipped: an article takes twice the time where each import is looked up at each use.
					experimental: { viteModuleRunner: false, nodeLoader: false },
				},
			},
			{
				extends: true,
				test: { name: "drawing", include: drawing },
			},
		],
		env: {
			TZ: "UTC",
			// React as it ships: in development it keeps a stack for each element, which takes longer than to draw it.
			NODE_ENV: "production",
			NO_COLOR: undefined,
			FORCE_COLOR: undefined,
			CI: undefined,
		},
		globalSetup: "test/run-folder.ts",
		setupFiles: "test/seeded.ts",
		testTimeout: 20_000,
		// Whoever needs the archive first polls it, before a dashboard of its own starts.
		hookTimeout: 30_000,
		// Modules are loaded once a worker, not once a file: half of the suite's time else.
		isolate: false,
		pool: "threads",
		// Half of the time is spent waiting for processes and terminals, each of which takes a core or two of its own: two workers
		// even where there are but two cores, and no more than half as many as cores else.
		maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
	},
});
