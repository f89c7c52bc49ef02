import type { Writable } from "node:stream";
import type { Alert } from "../alert.ts";
import type { Language } from "../language.ts";
import { type Delivery, delivered, type Sink } from "../sink.ts";
import { tickerLine } from "../ticker.ts";

const write = (stream: Writable, text: string): Promise<Delivery> =>
	new Promise((resolve) => {
		stream.write(text, (error) =>
			resolve(
				error
					? { outcome: "retry", why: `stdout: ${error.message}` }
					: delivered,
			),
		);
	});

/** NDJSON, one CloudEvent a line; or, for people, a line of words in `text`'s language. */
export const stdoutSink = (
	stream: Writable,
	{ name = "stdout", text }: { name?: string; text?: Language } = {},
): Sink => {
	const lineOf = (alert: Alert): string =>
		text === undefined ? JSON.stringify(alert) : tickerLine(alert, text);
	return {
		name,
		batch: 100,
		deliver: (alerts) =>
			write(stream, alerts.map((alert) => `${lineOf(alert)}\n`).join("")),
	};
};
