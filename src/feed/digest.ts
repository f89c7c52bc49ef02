import { createHash } from "node:crypto";

/** A short name for what was hashed: 120 bits, safe in file names and addresses. */
export const digestOf = (
	...parts: readonly (string | Uint8Array)[]
): string => {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part).update("\0");
	return hash.digest("base64url").slice(0, 20);
};
