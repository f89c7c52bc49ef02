import { type FileError, parseFile } from "../topic/file.ts";
import { AlertConfig } from "./config.ts";

/** Under these keys stand secrets, and addresses that may be secrets. */
const secretKeys: ReadonlySet<PropertyKey> = new Set([
	"url",
	"secret",
	"secrets",
	"token",
	"password",
	"headers",
]);

/** Reads `alerts.yaml`; an empty one names no sink. What is wrong in it is told with its place, and without any secret. */
export const parseAlerts = (
	yaml: string,
	file: string,
): AlertConfig | FileError => {
	const parsed = parseFile(yaml, file, {
		schema: AlertConfig,
		name: "the configuration of alerts",
		empty: {},
		isSecret: (path) => path.some((key) => secretKeys.has(key)),
	});
	return "error" in parsed ? parsed : parsed.data;
};
