import { createHash } from "node:crypto";

/** A short name for what these parts make up together: the same parts in the same order, the same name. */
export const identityOf = (...parts: readonly string[]): string =>
	createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
