import { z } from "zod";
import { Filter } from "./filter.ts";
import { languages } from "./language.ts";
import { schedule } from "./schedule.ts";

/** Secrets stay out of the file itself, of command lines and of logs. */
export const Secret = z
	.union(
		[
			z.strictObject({
				env: z.string().min(1).meta({
					description: "Environment variable that holds it",
				}),
			}),
			z.strictObject({
				file: z.string().min(1).meta({ description: "File that holds it" }),
			}),
		],
		"a secret does not stand here itself; write { env: NAME } or { file: PATH }, where it is to be found",
	)
	.meta({ description: "A secret: where it is to be found" });
export type Secret = z.infer<typeof Secret>;

const noAddress =
	"this is no http or https address; write one in full, or { env: NAME } or { file: PATH }, where it is to be found";

/** Chat services' addresses are secrets themselves; others may be written out. */
const Address = z.union(
	[z.url({ protocol: /^https?$/, error: noAddress }), Secret],
	noAddress,
);

const Name = z
	.string()
	.regex(/^[\w.-]{1,64}$/, "write at most 64 letters, digits, . _ or -")
	.meta({ description: "Its queue's name; letters, digits, . _ -" });

const common = {
	name: Name,
	filter: Filter.default({}),
	language: z.enum(languages).default("en"),
	...schedule,
};

const Webhook = z.strictObject({
	...common,
	type: z.literal("webhook"),
	url: Address,
	secrets: z.array(Secret).default([]).meta({
		description: "Standard Webhooks secrets; each signs, the newest first",
	}),
	headers: z.record(z.string(), Secret).default({}).meta({
		description: "Further headers, such as authorization",
	}),
});

const chat = <const T extends string>(type: T) =>
	z.strictObject({ ...common, type: z.literal(type), url: Address });

const Ntfy = z.strictObject({
	...common,
	type: z.literal("ntfy"),
	url: Address.meta({ description: "Server and topic: https://ntfy.sh/topic" }),
	token: Secret.optional(),
});

const Feishu = z.strictObject({
	...common,
	type: z.literal("feishu"),
	url: Address,
	secret: Secret.optional(),
});

const Email = z.strictObject({
	...common,
	type: z.literal("email"),
	host: z.string().min(1),
	port: z.int().min(1).max(65_535).default(587),
	tls: z.enum(["implicit", "starttls", "none"]).default("starttls"),
	user: z.string().optional(),
	password: Secret.optional(),
	from: z.string().min(3),
	to: z.array(z.string().min(3)).min(1),
});

const Program = z.strictObject({
	...common,
	type: z.literal("command"),
	command: z.array(z.string()).min(1).meta({
		description: "Program and arguments; no shell reads them",
	}),
});

const Atom = z.strictObject({
	...common,
	type: z.literal("atom"),
	path: z.string().min(1).meta({ description: "File to write" }),
});

export const SinkConfig = z.discriminatedUnion("type", [
	Webhook,
	chat("slack"),
	chat("discord"),
	Ntfy,
	Feishu,
	Email,
	Program,
	Atom,
]);
export type SinkConfig = z.infer<typeof SinkConfig>;

const namesOnce = (sinks: readonly SinkConfig[]): boolean =>
	new Set(sinks.map(({ name }) => name)).size === sinks.length;

/** Where alerts go: the `alerts.yaml` of the user's configuration. */
export const AlertConfig = z.strictObject({
	$schema: z.string().optional(),
	sinks: z
		.array(SinkConfig)
		.default([])
		.refine(namesOnce, "two have one name; give each its own"),
});
export type AlertConfig = z.infer<typeof AlertConfig>;
