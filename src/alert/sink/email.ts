import { createTransport } from "nodemailer";
import { z } from "zod";
import { cleanLine } from "../../text/clean.ts";
import type { Alert } from "../alert.ts";
import { identityOf } from "../identity.ts";
import type { Language } from "../language.ts";
import { type Message, messageOf, plainLine } from "../message.ts";
import { type Delivery, delivered, type Sink } from "../sink.ts";
import { htmlOf } from "./html.ts";

export type EmailOptions = Readonly<{
	name: string;
	host: string;
	port: number;
	/** `implicit`: TLS from the first byte; `starttls`: or no mail at all; `none`: a relay on this machine. */
	tls: "implicit" | "starttls" | "none";
	login?: Readonly<{ user: string; password: string }>;
	from: string;
	to: readonly string[];
	language: Language;
}>;

const domainOf = (address: string): string =>
	/@([\w.-]+)/.exec(address)?.[1] ?? "localhost";

const idOf = (domain: string, ...parts: readonly string[]): string =>
	`<${identityOf(...parts)}@${domain}>`;

/** What arrives twice has the same Message-ID; what is about the same matter stands in one thread. */
const headersOf = (alerts: readonly Alert[], from: string) => {
	const domain = domainOf(from);
	const [first] = alerts;
	const thread =
		first !== undefined && alerts.length === 1
			? idOf(domain, first.source, first.subject)
			: undefined;
	return {
		messageId: idOf(domain, ...alerts.map(({ id }) => id)),
		...(thread && { inReplyTo: thread, references: thread }),
		headers: { "Auto-Submitted": "auto-generated" },
	};
};

const textOf = ({ title, lines, link }: Message): string =>
	[title, "", ...lines.map(plainLine), ...(link ? ["", link] : [])].join("\n");

const SmtpError = z.object({
	code: z.string().optional(),
	responseCode: z.number().optional(),
});

/** Only a message refused for good is dead; a wrong password or a full mailbox can be put right. */
const deliveryOf = (host: string, error: unknown): Delivery => {
	const { code, responseCode = 0 } = SmtpError.safeParse(error).data ?? {};
	const said = error instanceof Error ? error.message : String(error);
	const why = `${host}: ${cleanLine(said).slice(0, 200)}`;
	const isRefused = code === "EMESSAGE" && responseCode >= 500;
	return { outcome: isRefused ? "dead" : "retry", why };
};

const transportOf = ({ host, port, tls, login }: EmailOptions) =>
	createTransport({
		host,
		port,
		secure: tls === "implicit",
		requireTLS: tls === "starttls",
		ignoreTLS: tls === "none",
		...(login && { auth: { user: login.user, pass: login.password } }),
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 10_000,
		// Nothing from a feed may make the mailer read a file or an address.
		disableFileAccess: true,
		disableUrlAccess: true,
	});

/** Resolves when the signal aborts. */
const aborted = (signal: AbortSignal): Promise<"aborted"> =>
	new Promise((resolve) => {
		const end = () => resolve("aborted");
		if (signal.aborted) end();
		signal.addEventListener("abort", end, { once: true });
	});

/** Mail by SMTP: the message as text and as HTML. */
export const emailSink = (options: EmailOptions): Sink => ({
	name: options.name,
	batch: 1,
	deliver: async (alerts, signal) => {
		const message = messageOf(alerts, options.language);
		const transport = transportOf(options);
		const sending = transport.sendMail({
			from: options.from,
			to: [...options.to],
			subject: message.title,
			text: textOf(message),
			html: htmlOf(message),
			...headersOf(alerts, options.from),
		});
		try {
			const end = await Promise.race([sending, aborted(signal)]);
			if (end !== "aborted") return delivered;
			sending.catch(() => {});
			return { outcome: "retry", why: `${options.host}: no answer in time` };
		} catch (error) {
			return deliveryOf(options.host, error);
		} finally {
			transport.close();
		}
	},
});
