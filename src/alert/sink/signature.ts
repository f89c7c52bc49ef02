import { createHmac } from "node:crypto";

/** `whsec_` and base64, as Standard Webhooks writes a secret; anything else counts as the key's own characters. */
const keyOf = (secret: string): Buffer =>
	secret.startsWith("whsec_")
		? Buffer.from(secret.slice("whsec_".length), "base64")
		: Buffer.from(secret, "utf8");

/**
 * The three headers of Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`.
 * Several secrets give several signatures, so that a receiver can change its secret without losing a message.
 */
export const signedHeaders = (
	id: string,
	at: Date,
	body: string,
	secrets: readonly string[],
): Record<string, string> => {
	const timestamp = String(Math.floor(at.getTime() / 1_000));
	const signatures = secrets.map((secret) => {
		const mac = createHmac("sha256", keyOf(secret));
		return `v1,${mac.update(`${id}.${timestamp}.${body}`).digest("base64")}`;
	});
	return {
		"webhook-id": id,
		"webhook-timestamp": timestamp,
		...(signatures.length > 0 && { "webhook-signature": signatures.join(" ") }),
	};
};
