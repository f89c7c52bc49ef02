import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Alert } from "../../src/alert/alert.ts";
import { SinkConfig } from "../../src/alert/config.ts";
import { openSinks } from "../../src/alert/open-sinks.ts";
import type { Delivery } from "../../src/alert/sink.ts";
import {
	type Answer,
	answers,
	openReceiver,
	type Receiver,
} from "./receiver.ts";
import { alertFrom, dispute, evidence, side } from "./sample.ts";

const world = {
	environment: { HOOK_SECRET: "quiet please" },
	now: () => new Date("2025-09-23T08:31:00Z"),
	zone: "UTC",
};

const open: Receiver[] = [];
afterEach(async () => {
	for (const receiver of open.splice(0)) await receiver.close();
});

/** Sends one alert through a sink made from a configuration, to a real server. */
const send = async (
	config: Record<string, unknown>,
	alert: Alert,
	...plan: readonly Answer[]
) => {
	const receiver = await openReceiver(...plan);
	open.push(receiver);
	const url = receiver.url;
	const { sinks } = await openSinks(
		[SinkConfig.parse({ name: "desk", url, ...config })],
		world,
	);
	const delivery = await sinks[0]?.sink.deliver(
		[alert],
		AbortSignal.timeout(5_000),
	);
	const [letter] = receiver.letters;
	return {
		delivery,
		letter,
		body: z.json().parse(JSON.parse(letter?.body ?? "null")),
	};
};

const trap = "<!channel> @everyone [x](https://evil.example) **now** & <b>";
const alert = alertFrom({
	...dispute,
	sides: [
		side(4e6, 5e6, [evidence("example.com", "2025-09-22T17:00:00.000Z", trap)]),
	],
});
const title = alert.data.sentence.en;

describe("slack", () => {
	it("gets rich text, in which a quote is nothing but text", async () => {
		const { delivery, body } = await send({ type: "slack" }, alert);
		expect(delivery).toEqual({ outcome: "delivered" });
		expect(body).toEqual({
			text: title,
			blocks: [
				{
					type: "rich_text",
					elements: [
						{
							type: "rich_text_section",
							elements: [{ type: "text", text: title, style: { bold: true } }],
						},
						{
							type: "rich_text_list",
							style: "bullet",
							elements: [
								{
									type: "rich_text_section",
									elements: [
										{
											type: "text",
											text: "4–5 M chips",
											style: { bold: true },
										},
										{ type: "text", text: " · 1 story, 1 outlet" },
									],
								},
								{
									type: "rich_text_section",
									elements: [
										{ type: "text", text: `“${trap}” — ` },
										{
											type: "link",
											url: "https://example.com/chips",
											text: "example.com",
										},
										{ type: "text", text: ", 2025-09-22" },
									],
								},
							],
						},
					],
				},
			],
			unfurl_links: false,
			unfurl_media: false,
		});
	});
});

describe("discord", () => {
	it("gets an embed whose quotes are no markup and mention nobody", async () => {
		const { body } = await send({ type: "discord" }, alert);
		expect(body).toEqual({
			embeds: [
				{
					title,
					url: "https://example.com/chips",
					timestamp: "2025-09-23T08:30:00.000Z",
					description: [
						"**4–5 M chips** · 1 story, 1 outlet",
						"“\\<!channel\\> \\@everyone \\[x\\]\\(https://evil.example\\) \\*\\*now\\*\\* & \\<b\\>” — [example.com](https://example.com/chips), 2025\\-09\\-22",
					].join("\n"),
				},
			],
			allowed_mentions: { parse: [] },
		});
	});
});

describe("ntfy", () => {
	it("gets JSON at the server's root, with the topic of the address", async () => {
		const token = { env: "HOOK_SECRET" };
		const { letter, body } = await send(
			{ type: "ntfy", token, language: "zh" },
			alert,
		);
		expect(letter?.path).toBe("/");
		expect(letter?.headers.authorization).toBe("Bearer quiet please");
		expect(body).toEqual({
			topic: "hook",
			title: alert.data.sentence.zh,
			message: `400–500万枚芯片 · 1篇报道、1家媒体\n“${trap}” — example.com, 2025-09-22`,
			click: "https://example.com/chips",
		});
	});

	it("is never sent more than it takes for a message", async () => {
		const long = "顆".repeat(270);
		const found = [1, 2].map((n) =>
			evidence(`${n}.example`, "2025-09-22T17:00:00.000Z", long),
		);
		const sides = [1, 2, 3, 4].map((n) => side(n, n, found));
		const { letter, body } = await send(
			{ type: "ntfy" },
			alertFrom({ ...dispute, sides }),
		);
		expect(Buffer.byteLength(letter?.body ?? "")).toBeLessThan(4_300);
		expect(JSON.stringify(body)).toContain("… +");
	});
});

describe("feishu", () => {
	it("gets signed rich text", async () => {
		const { body } = await send(
			{ type: "feishu", secret: { env: "HOOK_SECRET" }, language: "zh" },
			alert,
			answers.status(200, {}, '{"code":0,"msg":"success","data":{}}'),
		);
		expect(body).toEqual({
			timestamp: "1758616260",
			sign: createHmac("sha256", "1758616260\nquiet please")
				.update("")
				.digest("base64"),
			msg_type: "post",
			content: {
				post: {
					zh_cn: {
						title: alert.data.sentence.zh,
						content: [
							[
								{ tag: "text", text: "400–500万枚芯片" },
								{ tag: "text", text: " · 1篇报道、1家媒体" },
							],
							[
								{ tag: "text", text: `“${trap}” — ` },
								{
									tag: "a",
									text: "example.com",
									href: "https://example.com/chips",
								},
								{ tag: "text", text: ", 2025-09-22" },
							],
						],
					},
				},
			},
		});
	});

	it.each<[string, Delivery["outcome"]]>([
		['{"code":0,"msg":"success"}', "delivered"],
		['{"StatusCode":0,"StatusMessage":"success"}', "delivered"],
		['{"code":11232,"msg":"frequency limited"}', "retry"],
		['{"code":19021,"msg":"sign match fail"}', "retry"],
		['{"code":9499,"msg":"Bad Request"}', "dead"],
		["<html>", "retry"],
	])("judges %s", async (answer, outcome) => {
		const { delivery } = await send(
			{ type: "feishu" },
			alert,
			answers.status(200, {}, answer),
		);
		expect(delivery?.outcome).toBe(outcome);
	});
});

describe("every chat service", () => {
	it.each(["slack", "discord", "ntfy", "feishu"])(
		"%s that fails is tried again",
		async (type) => {
			const { delivery } = await send(
				{ type },
				alert,
				answers.status(429, { "retry-after": "7" }),
			);
			expect(delivery).toMatchObject({ outcome: "retry", after: 7_000 });
		},
	);
});
