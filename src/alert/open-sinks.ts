import type { SinkConfig } from "./config.ts";
import type { SinkPlan } from "./route.ts";
import { type Environment, readSecret, SecretMissing } from "./secret.ts";
import { atomSink } from "./sink/atom.ts";
import { chatSink, type Shape } from "./sink/chat.ts";
import { discordShape } from "./sink/discord.ts";
import { feishuShape } from "./sink/feishu.ts";
import { ntfyShape } from "./sink/ntfy.ts";
import { programSink } from "./sink/program.ts";
import { slackShape } from "./sink/slack.ts";
import { webhookSink } from "./sink/webhook.ts";
import type { Sink } from "./sink.ts";

/** What sinks take from the world around them. */
export type World = Readonly<{
	environment: Environment;
	now: () => Date;
	/** IANA name of the machine's time zone. */
	zone: string;
}>;

export type OpenSink = Readonly<{ sink: Sink; plan: SinkPlan }>;

type Of<T extends SinkConfig["type"]> = Extract<SinkConfig, { type: T }>;

const addressOf = async (
	url: Of<"webhook">["url"],
	{ environment }: World,
): Promise<string> => {
	if (typeof url === "string") return url;
	const address = await readSecret(url, environment);
	if (!/^https?:$/.test(URL.parse(address)?.protocol ?? ""))
		throw new SecretMissing("its secret address is no http or https address");
	return address;
};

const openWebhook = async (config: Of<"webhook">, world: World) => {
	const { name, secrets, headers } = config;
	const read = (secret: (typeof secrets)[number]) =>
		readSecret(secret, world.environment);
	const told = Object.entries(headers).map(
		async ([header, secret]) => [header, await read(secret)] as const,
	);
	return webhookSink({
		name,
		url: await addressOf(config.url, world),
		secrets: await Promise.all(secrets.map(read)),
		headers: Object.fromEntries(await Promise.all(told)),
		now: world.now,
	});
};

const openEmail = async (config: Of<"email">, { environment }: World) => {
	const { user, password, ...rest } = config;
	// The mailer is large and most runs send none.
	const { emailSink } = await import("./sink/email.ts");
	return emailSink({
		...rest,
		...(user !== undefined &&
			password !== undefined && {
				login: { user, password: await readSecret(password, environment) },
			}),
	});
};

const openChat = async (
	config: Of<"slack" | "discord" | "ntfy" | "feishu">,
	world: World,
): Promise<Sink> => {
	const { environment, now } = world;
	const url = await addressOf(config.url, world);
	const shaped = (shape: Shape): Sink =>
		chatSink(config.name, url, config.language, shape, now);
	switch (config.type) {
		case "slack":
			return shaped(slackShape);
		case "discord":
			return shaped(discordShape);
		case "ntfy": {
			const { token } = config;
			return shaped(
				ntfyShape(url, token && (await readSecret(token, environment))),
			);
		}
		case "feishu": {
			const { secret, language } = config;
			const key = secret && (await readSecret(secret, environment));
			return shaped(feishuShape(key, language, now));
		}
	}
};

const openOne = async (config: SinkConfig, world: World): Promise<Sink> => {
	switch (config.type) {
		case "webhook":
			return openWebhook(config, world);
		case "email":
			return openEmail(config, world);
		case "command":
			return programSink(config.name, config.command, world.environment);
		case "atom":
			return atomSink(config.name, config.path, config.language, world.now);
		default:
			return openChat(config, world);
	}
};

const planOf = (config: SinkConfig, world: World): SinkPlan => ({
	name: config.name,
	filter: config.filter,
	schedule: {
		quiet: config.quiet,
		digest: config.digest,
		digestAt: config.digestAt,
		zone: config.zone ?? world.zone,
	},
});

/**
 * Opens the sinks that can be opened, and says in words what is wrong with the others (a secret that is not there),
 * so that the caller can decide to go on without them.
 */
export const openSinks = async (
	configs: readonly SinkConfig[],
	world: World,
): Promise<
	Readonly<{ sinks: readonly OpenSink[]; troubles: readonly string[] }>
> => {
	const sinks: OpenSink[] = [];
	const troubles: string[] = [];
	for (const config of configs) {
		try {
			sinks.push({
				sink: await openOne(config, world),
				plan: planOf(config, world),
			});
		} catch (error) {
			if (!(error instanceof SecretMissing)) throw error;
			troubles.push(`alerts: sink ${config.name}: ${error.message}`);
		}
	}
	return { sinks, troubles };
};
