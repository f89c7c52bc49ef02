import { expect, test } from "vitest";
import { toClipboard } from "../../src/panel/clipboard.ts";
import { toNotification } from "../../src/panel/notification.ts";
import { themes } from "../../src/view/theme.ts";
import { hostile } from "../view/hostile.ts";

const [start, end] = ["\u001b]", "\u0007"];
const safe = "[^\\p{Cc}\\p{Cf};]*";

/** Exactly the sequences that are ours. */
const notification = new RegExp(
	`^${end}${start}9;${safe}${end}${start}777;notify;${safe};${safe}${end}$`
		.replaceAll("]9", "\\]9")
		.replaceAll("]777", "\\]777"),
	"u",
);

test.each(hostile.map((bad) => [bad.slice(0, 40), bad]))(
	"%j can neither end our sequences nor begin its own",
	(_, bad) => {
		expect(toNotification(bad, bad)).toMatch(notification);
		const sent = toClipboard(bad);
		expect(sent.startsWith(`${start}52;c;`)).toBe(true);
		expect(sent.slice(7, -1)).toMatch(/^[\w+/=]*$/);
	},
);

test("a clipboard gets the text as it was, and nothing where terminals would cut it", () => {
	const sent = toClipboard("英伟达 → OpenAI");
	expect(Buffer.from(sent.slice(7, -1), "base64").toString()).toBe(
		"英伟达 → OpenAI",
	);
	expect(toClipboard("x".repeat(100_000))).toBe("");
});

test("without colours every tone that tells something still differs from plain text", () => {
	const styles = Object.values(themes.mono);
	expect(styles.filter((style) => "color" in style)).toEqual([]);
	expect(themes.mono.selected).toEqual({ bold: true, inverse: true });
});

test("no theme colours ordinary text: every terminal has its own for that", () => {
	for (const theme of Object.values(themes)) expect(theme.plain).toEqual({});
});
