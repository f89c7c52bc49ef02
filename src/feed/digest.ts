import { hash } from "node:crypto";

const length = 20;

/** A short name for what was hashed: 120 bits, safe in file names and addresses. */
export const digestOf = (...parts: readonly string[]): string =>
	hash("sha256", parts.join("\0"), "base64url").slice(0, length);

/** The same for bytes. */
export const digestOfBytes = (bytes: Uint8Array): string =>
	hash("sha256", bytes, "base64url").slice(0, length);
