import type { Alert } from "../alert.ts";
import { identityOf } from "../identity.ts";
import type { Sink } from "../sink.ts";
import { post } from "./post.ts";
import { signedHeaders } from "./signature.ts";

export type WebhookOptions = Readonly<{
	name: string;
	url: string;
	/** Standard Webhooks secrets; none: unsigned. */
	secrets: readonly string[];
	headers?: Readonly<Record<string, string>>;
	now: () => Date;
}>;

/** The same digest has the same id however often it is sent. */
const digestId = (alerts: readonly Alert[]): string =>
	identityOf(...alerts.map(({ id }) => id));

const contentOf = (alerts: readonly Alert[]) => {
	const [only, ...more] = alerts;
	return only !== undefined && more.length === 0
		? { id: only.id, type: "application/cloudevents+json", body: only }
		: {
				id: digestId(alerts),
				type: "application/cloudevents-batch+json",
				body: alerts,
			};
};

/**
 * CloudEvents over HTTP in structured mode (a digest as a batch), signed as Standard Webhooks says. `webhook-id` is
 * the alert's id, by which a receiver drops repetitions.
 */
export const webhookSink = (options: WebhookOptions): Sink => {
	const { name, url, secrets, headers, now } = options;
	return {
		name,
		batch: 1,
		deliver: (alerts, signal) => {
			const { id, type, body } = contentOf(alerts);
			const text = JSON.stringify(body);
			const letter = {
				url,
				headers: {
					...headers,
					"content-type": `${type}; charset=utf-8`,
					...signedHeaders(id, now(), text, secrets),
				},
				body: text,
			};
			return post(letter, now, signal);
		},
	};
};
