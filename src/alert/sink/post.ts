import { request } from "undici";
import { cleanLine } from "../../text/clean.ts";
import type { Delivery } from "../sink.ts";
import { delivered } from "../sink.ts";
import { retryAfter } from "./retry-after.ts";

/** One HTTP request. The address is the user's own choice; it may be a secret, so no message ever shows its path. */
export type Letter = Readonly<{
	url: string;
	headers: Readonly<Record<string, string>>;
	body: string;
}>;

/** Bytes of an answer that are read: enough for an error in words. */
const answerAtMost = 16_384;

/** Codes that say that this message is at fault: sending it again would hold up all others for nothing. */
const hopeless = new Set([400, 410, 413, 415, 422]);

/** What the receiver said, cut to one line that fits a log. */
const excerpt = (answer: string): string =>
	cleanLine(answer.slice(0, 1_000)).slice(0, 200);

/** What an HTTP answer means. Redirects are not followed: a signed message goes where the user said, or nowhere. */
export const deliveryOf = (
	host: string,
	status: number,
	asked: number | undefined,
	answer: string,
): Delivery => {
	if (status >= 200 && status < 300) return delivered;
	const said = excerpt(answer);
	const why = `${host} answered ${status}${said && `: ${said}`}`;
	if (status >= 300 && status < 400)
		return { outcome: "retry", why: `${why} (redirects are not followed)` };
	if (hopeless.has(status)) return { outcome: "dead", why };
	return {
		outcome: "retry",
		why,
		...(asked !== undefined && { after: asked }),
	};
};

const readStart = async (body: AsyncIterable<Buffer>): Promise<string> => {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of body) {
		parts.push(part);
		size += part.length;
		if (size >= answerAtMost) break;
	}
	return Buffer.concat(parts).toString("utf8");
};

const troubleOf = (error: unknown, signal: AbortSignal): string => {
	if (signal.aborted) return "no answer in time";
	return error instanceof Error ? error.message : String(error);
};

/** How a receiver's answer is judged where the status does not tell all. */
export type Judge = (answer: string) => Delivery | null;

/** Sends one letter. Whatever goes wrong is a `Delivery`. */
export const post = async (
	{ url, headers, body }: Letter,
	now: () => Date,
	signal: AbortSignal,
	judge: Judge = () => null,
): Promise<Delivery> => {
	const { host } = new URL(url);
	try {
		const response = await request(url, {
			method: "POST",
			headers: { "user-agent": "dealwatch", ...headers },
			body,
			signal,
		});
		const answer = await readStart(response.body);
		const status = response.statusCode;
		const asked = retryAfter(response.headers["retry-after"], now());
		const delivery = deliveryOf(host, status, asked, answer);
		return delivery.outcome === "delivered"
			? (judge(answer) ?? delivery)
			: delivery;
	} catch (error) {
		return { outcome: "retry", why: `${host}: ${troubleOf(error, signal)}` };
	}
};
