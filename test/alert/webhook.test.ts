import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { webhookSink } from "../../src/alert/sink/webhook.ts";
import type { Delivery } from "../../src/alert/sink.ts";
import {
	type Answer,
	answers,
	openReceiver,
	type Receiver,
} from "./receiver.ts";
import { numbered } from "./sample.ts";

const now = () => new Date("2025-09-23T08:31:00Z");
const open: Receiver[] = [];
afterEach(async () => {
	for (const receiver of open.splice(0)) await receiver.close();
});

const receive = async (...plan: readonly Answer[]): Promise<Receiver> => {
	const receiver = await openReceiver(...plan);
	open.push(receiver);
	return receiver;
};

const send = (
	url: string,
	ids: readonly string[],
	secrets: readonly string[] = [],
	milliseconds = 5_000,
): Promise<Delivery> =>
	webhookSink({ name: "desk", url, secrets, now }).deliver(
		ids.map(numbered),
		AbortSignal.timeout(milliseconds),
	);

describe("a webhook", () => {
	it("posts a signed CloudEvent that a receiver can verify by the published recipe", async () => {
		const receiver = await receive();
		const key = Buffer.from("a key of thirty-two bytes, surely");
		const secrets = [`whsec_${key.toString("base64")}`, "the old one"];
		expect(await send(receiver.url, ["one"], secrets)).toEqual({
			outcome: "delivered",
		});
		const [letter] = receiver.letters;
		const mac = (secret: Buffer | string) =>
			createHmac("sha256", secret)
				.update(`one.1758616260.${letter?.body}`)
				.digest("base64");
		expect(letter?.headers).toMatchObject({
			"content-type": "application/cloudevents+json; charset=utf-8",
			"webhook-id": "one",
			"webhook-timestamp": "1758616260",
			"webhook-signature": `v1,${mac(key)} v1,${mac("the old one")}`,
		});
		expect(JSON.parse(letter?.body ?? "")).toEqual(numbered("one"));
	});

	it("posts a digest as a batch with an id of its own, the same each time", async () => {
		const receiver = await receive();
		await send(receiver.url, ["one", "two"]);
		await send(receiver.url, ["one", "two"]);
		await send(receiver.url, ["two", "three"]);
		const ids = receiver.letters.map(({ headers }) => headers["webhook-id"]);
		expect(ids[0]).toBe(ids[1]);
		expect(ids[0]).not.toBe(ids[2]);
		const [letter] = receiver.letters;
		expect(letter?.headers["content-type"]).toBe(
			"application/cloudevents-batch+json; charset=utf-8",
		);
		expect(letter?.headers["webhook-signature"]).toBeUndefined();
		expect(JSON.parse(letter?.body ?? "")).toEqual(
			["one", "two"].map(numbered),
		);
	});

	it.each<[string, Answer, Delivery["outcome"], RegExp, number?]>([
		[
			"500",
			answers.status(500, {}, "out of order"),
			"retry",
			/500: out of order/,
		],
		[
			"429 with seconds",
			answers.status(429, { "retry-after": "120" }),
			"retry",
			/429/,
			120_000,
		],
		["401", answers.status(401), "retry", /401/],
		["404", answers.status(404), "retry", /404/],
		[
			"400",
			answers.status(400, {}, "no such field"),
			"dead",
			/400: no such field/,
		],
		["410", answers.status(410), "dead", /410/],
		["413", answers.status(413), "dead", /413/],
		[
			"a redirect",
			answers.status(307, { location: "/else" }),
			"retry",
			/redirects are not followed/,
		],
		["a reset", answers.reset, "retry", /127\.0\.0\.1:\d+: /],
	])("%s", async (_what, answer, outcome, why, after) => {
		const receiver = await receive(answer);
		const delivery = await send(receiver.url, ["one"]);
		expect(delivery).toMatchObject({
			outcome,
			why: expect.stringMatching(why),
		});
		expect(delivery).toMatchObject(after === undefined ? {} : { after });
		expect(receiver.letters).toHaveLength(1);
	});

	it("gives up on a receiver that says nothing, and never tells the address's path", async () => {
		const receiver = await receive(answers.silence);
		const delivery = await send(receiver.url, ["one"], [], 100);
		expect(delivery).toEqual({
			outcome: "retry",
			why: `${new URL(receiver.url).host}: no answer in time`,
		});
	});

	it("waits for a receiver that is not there", async () => {
		const receiver = await openReceiver();
		await receiver.close();
		expect(await send(receiver.url, ["one"])).toMatchObject({
			outcome: "retry",
			why: expect.stringContaining("ECONNREFUSED"),
		});
	});
});
