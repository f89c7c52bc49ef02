import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.{ts,tsx}"],
		env: {
			TZ: "UTC",
			NO_COLOR: undefined,
			FORCE_COLOR: undefined,
			CI: undefined,
		},
		testTimeout: 20_000,
		// Modules are loaded once a worker, not once a file: half of the suite's time else.
		isolate: false,
		pool: "threads",
	},
});
