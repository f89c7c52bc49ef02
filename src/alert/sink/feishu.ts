import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Language } from "../language.ts";
import { clip, fitLines, type Line, plainLine, type Span } from "../message.ts";
import type { Delivery } from "../sink.ts";
import type { Shape } from "./chat.ts";

/** A bot takes 20 kB; JSON and links need their share. */
const bytesAtMost = 8_000;
const titleAtMost = 250;

/** Too many at once; and a bot whose signature, address list or keyword the user has yet to put right. */
const passing = new Set([11_232, 19_021, 19_022, 19_024]);

const Answer = z.object({ code: z.number(), msg: z.string().default("") });

/** A bot answers 200 even to what it refuses: the code in the body tells. */
const judge = (answer: string): Delivery | null => {
	let body: unknown;
	try {
		body = JSON.parse(answer);
	} catch {
		return { outcome: "retry", why: "the bot's answer is no JSON" };
	}
	const { data } = Answer.safeParse(body);
	if (data === undefined || data.code === 0) return null;
	const why = `the bot answered ${data.code}: ${clip(data.msg, 200)}`;
	return { outcome: passing.has(data.code) ? "retry" : "dead", why };
};

/** The key is timestamp and secret, the message is empty: so the service defines it. */
const signed = (secret: string, at: Date) => {
	const timestamp = String(Math.floor(at.getTime() / 1_000));
	const sign = createHmac("sha256", `${timestamp}\n${secret}`).digest("base64");
	return { timestamp, sign };
};

const tagOf = ({ text, link }: Span) =>
	link === undefined ? { tag: "text", text } : { tag: "a", text, href: link };

/** Whole lines that fit, still with their links. */
const fitting = (lines: readonly Line[]): Line[] => {
	const plain = lines.map(plainLine);
	const fit = fitLines(plain, bytesAtMost, (text) => Buffer.byteLength(text));
	return fit.map((text, at) =>
		text === plain[at] ? (lines[at] ?? []) : [{ text }],
	);
};

/** A custom bot of a Feishu or Lark group, as rich text, with a signature where it has a secret. */
export const feishuShape = (
	secret: string | undefined,
	language: Language,
	now: () => Date,
): Shape => ({
	letterOf: ({ title, lines }) => ({
		body: {
			...(secret !== undefined && signed(secret, now())),
			msg_type: "post",
			content: {
				post: {
					[language === "en" ? "en_us" : "zh_cn"]: {
						title: clip(title, titleAtMost),
						// A post without content is refused.
						content: fitting(
							lines.length > 0 ? lines : [[{ text: title }]],
						).map((line) => line.map(tagOf)),
					},
				},
			},
		},
	}),
	judge,
});
