import { readFile } from "node:fs/promises";
import type { Secret } from "./config.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Something in the configuration that only the user can mend; its message never holds a secret. */
export class SecretMissing extends Error {}

const fromFile = async (path: string): Promise<string> => {
	try {
		return await readFile(path, "utf8");
	} catch {
		throw new SecretMissing(`the secret's file ${path} can't be read`);
	}
};

/** The secret without the line end that editors add. Throws `SecretMissing` where there is none. */
export const readSecret = async (
	secret: Secret,
	environment: Environment,
): Promise<string> => {
	const isOfFile = "file" in secret;
	const value = isOfFile
		? await fromFile(secret.file)
		: environment[secret.env];
	const trimmed = value?.trim();
	if (trimmed) return trimmed;
	throw new SecretMissing(
		isOfFile
			? `the secret's file ${secret.file} is empty`
			: `the environment variable ${secret.env} is not set`,
	);
};
