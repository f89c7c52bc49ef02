import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	export interface ProvidedContext {
		/** A folder that all workers of a run share, for what is made once for all of them. */
		runFolder: string;
	}
}

/** Makes the run's folder, and gives what takes it away again. */
export default ({ provide }: TestProject): (() => void) => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-run-"));
	provide("runFolder", folder);
	return () => rmSync(folder, { recursive: true, force: true });
};
