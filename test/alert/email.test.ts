import { afterEach, describe, expect, it } from "vitest";
import { type EmailOptions, emailSink } from "../../src/alert/sink/email.ts";
import type { Delivery } from "../../src/alert/sink.ts";
import { type Mailbox, openMailbox, type Replies } from "./mailbox.ts";
import { alertFrom, dispute, numbered } from "./sample.ts";

const open: Mailbox[] = [];
afterEach(async () => {
	for (const mailbox of open.splice(0)) await mailbox.close();
});

const openOne = async (replies: Replies = {}): Promise<Mailbox> => {
	const mailbox = await openMailbox(replies);
	open.push(mailbox);
	return mailbox;
};

const send = (
	port: number,
	ids: readonly string[],
	more: Partial<EmailOptions> = {},
	milliseconds = 5_000,
): Promise<Delivery> =>
	emailSink({
		name: "mail",
		host: "127.0.0.1",
		port,
		tls: "none",
		from: "Deal desk <desk@news.example>",
		to: ["ann@news.example", "bo@news.example"],
		language: "zh",
		...more,
	}).deliver(ids.map(numbered), AbortSignal.timeout(milliseconds));

const headerOf = (letter: string | undefined, name: string) =>
	new RegExp(`^${name}: (.*)$`, "m").exec(letter ?? "")?.[1];

const decoded = (letter: string, type: string): string => {
	const part = letter.split(/^--.*$/m).find((one) => one.includes(type)) ?? "";
	const [head = "", ...body] = part.trim().split("\n\n");
	const text = body.join("\n\n");
	return /base64/.test(head)
		? Buffer.from(text, "base64").toString("utf8")
		: Buffer.from(
				text
					.replace(/=\n/g, "")
					.replace(/=([\dA-F]{2})/g, (_, hex) =>
						String.fromCharCode(Number.parseInt(hex, 16)),
					),
				"latin1",
			).toString("utf8");
};

describe("mail", () => {
	it("arrives at all recipients, with figures, quotes and a link", async () => {
		const mailbox = await openOne();
		expect(await send(mailbox.port, ["1"])).toEqual({ outcome: "delivered" });
		expect(mailbox.envelope).toEqual([
			"MAIL FROM:<desk@news.example>",
			"RCPT TO:<ann@news.example>",
			"RCPT TO:<bo@news.example>",
		]);
		const [letter = ""] = mailbox.letters;
		expect(headerOf(letter, "Auto-Submitted")).toBe("auto-generated");
		expect(decoded(letter, "text/plain").trim().split(/\r?\n/)).toEqual([
			alertFrom(dispute).data.sentence.zh,
			"",
			"400–500万枚芯片 · 2篇报道、2家媒体",
			"“between four and five million GPUs” — example.com, 2025-09-22",
			"“four to five million processors” — example.org, 2025-09-22",
			"500–1,000万枚芯片 · 1篇报道、1家媒体",
			"“最多可望用上千萬顆晶片” — example.tw, 2025-09-23",
			"",
			"https://example.tw/chips",
		]);
		expect(decoded(letter, "text/html")).toContain(
			'— <a href="https://example.tw/chips">example.tw</a>, 2025-09-23</p>',
		);
	});

	it("that comes twice has one Message-ID; one matter is one thread", async () => {
		const mailbox = await openOne();
		for (const ids of [["1"], ["1"], ["2"], ["1", "2"]])
			await send(mailbox.port, ids);
		const ids = mailbox.letters.map((one) => headerOf(one, "Message-ID"));
		expect(ids[0]).toMatch(/^<[0-9a-f]{32}@news\.example>$/);
		expect(ids[1]).toBe(ids[0]);
		expect(new Set(ids).size).toBe(3);
		const threads = mailbox.letters.map((one) => headerOf(one, "References"));
		expect(threads[2]).toBe(threads[0]);
		expect(threads[3]).toBeUndefined();
	});

	it.each<[string, Replies, Delivery["outcome"], RegExp]>([
		["a busy server", { GREETING: "421 later" }, "retry", /421/],
		["an unknown recipient", { RCPT: "550 who" }, "retry", /550/],
		["a full mailbox", { END: "452 full" }, "retry", /452/],
		[
			"a message refused for good",
			{ END: "554 no such text here" },
			"dead",
			/554/,
		],
	])("%s", async (_what, replies, outcome, why) => {
		const { port } = await openOne(replies);
		expect(await send(port, ["1"])).toMatchObject({
			outcome,
			why: expect.stringMatching(why),
		});
	});

	it("is not sent in the clear where encryption was asked for", async () => {
		const mailbox = await openOne();
		const delivery = await send(mailbox.port, ["1"], { tls: "starttls" });
		expect(delivery.outcome).toBe("retry");
		expect(mailbox.letters).toEqual([]);
	});

	it("waits no longer than it may for a server that says nothing", async () => {
		const { port } = await openOne({ GREETING: null });
		expect(await send(port, ["1"], {}, 100)).toEqual({
			outcome: "retry",
			why: "127.0.0.1: no answer in time",
		});
	});
});
