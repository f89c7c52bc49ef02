import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AlertConfig } from "../../alert/config.ts";
import { type OpenSink, openSinks } from "../../alert/open-sinks.ts";
import { parseAlerts } from "../../alert/read.ts";
import { plainPlan } from "../../alert/route.ts";
import { stdoutSink } from "../../alert/sink/stdout.ts";
import { webhookSink } from "../../alert/sink/webhook.ts";
import { kinds } from "../../extract/claim.ts";
import { wordUnreadable } from "../../feed/source.ts";
import { withoutLogin } from "../../text/secret.ts";
import { configDirectory } from "../directory.ts";
import { misuse } from "../failure.ts";
import type { HeadlessFlags } from "../headless.ts";
import { readLocale } from "../locale.ts";

const isMissing = (cause: unknown): boolean =>
	cause instanceof Error && "code" in cause && cause.code === "ENOENT";

/** The user's file of sinks; none is no trouble, but one that can't be read is. Throws a usage failure that says what is wrong. */
const readConfig = async (): Promise<AlertConfig> => {
	const path = join(configDirectory(process.env), "alerts.yaml");
	let yaml: string;
	try {
		yaml = await readFile(path, "utf8");
	} catch (cause) {
		if (isMissing(cause)) return AlertConfig.parse({});
		throw misuse(wordUnreadable(path, cause));
	}
	const config = parseAlerts(yaml, path);
	if ("error" in config) throw misuse(config.error);
	return config;
};

const now = (): Date => new Date();

const hostOf = (url: string): string => {
	const parsed = URL.parse(url);
	if (!parsed || !/^https?:$/.test(parsed.protocol))
		throw misuse(
			`--webhook ${withoutLogin(url)} is not an http or https address.`,
		);
	return parsed.host;
};

const webhooks = (flags: HeadlessFlags): OpenSink[] => {
	const secret = process.env.DEALWATCH_WEBHOOK_SECRET;
	return (flags.webhook ?? []).map((url) => {
		const name = `webhook-${hostOf(url).replace(/[^\w.-]/g, "-")}`;
		return {
			sink: webhookSink({ name, url, secrets: secret ? [secret] : [], now }),
			plan: plainPlan(name, filterOf(flags)),
		};
	});
};

const isKind = (word: string): boolean => kinds.some((kind) => kind === word);

const filterOf = ({ kind, minStories }: HeadlessFlags) => {
	const unknown = kind?.find((word) => !isKind(word));
	if (unknown !== undefined)
		throw misuse(`--kind ${unknown}: choose one of ${kinds.join(", ")}.`);
	return { kinds: kind, minStories };
};

const stdout = (flags: HeadlessFlags): OpenSink => {
	const text = readLocale(flags.lang, "en");
	return {
		sink: stdoutSink(process.stdout, flags.text ? { text } : {}),
		plan: plainPlan("stdout", filterOf(flags)),
	};
};

/** All places to which this run sends alerts, and what is wrong with those that can't be opened. */
export const sinksOf = async (
	flags: HeadlessFlags,
): Promise<
	Readonly<{ sinks: readonly OpenSink[]; troubles: readonly string[] }>
> => {
	const { sinks } = await readConfig();
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const world = { environment: process.env, now, zone };
	const configured = await openSinks(sinks, world);
	return {
		sinks: [stdout(flags), ...webhooks(flags), ...configured.sinks],
		troubles: configured.troubles,
	};
};
