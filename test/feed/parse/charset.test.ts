import { describe, expect, it } from "vitest";
import { decodeBody } from "../../../src/feed/parse/charset.ts";

/** The bytes of a text in an encoding that only decoders know, found by asking the decoder for each pair of bytes. */
const encoderOf = (charset: string) => {
	const decoder = new TextDecoder(charset);
	const table = new Map<string, readonly number[]>();
	const shifts = charset === "shift_jis" ? [0x40, 0xfc] : [0x40, 0xfe];
	for (let lead = 0x81; lead <= 0xfe; lead++)
		for (let trail = shifts[0] ?? 0; trail <= (shifts[1] ?? 0); trail++) {
			const sign = decoder.decode(new Uint8Array([lead, trail]));
			if ([...sign].length === 1 && !table.has(sign))
				table.set(sign, [lead, trail]);
		}
	return (text: string): Uint8Array =>
		new Uint8Array(
			[...text].flatMap(
				(sign) => table.get(sign) ?? [sign.codePointAt(0) ?? 0x3f],
			),
		);
};

const texts: Readonly<Record<string, string>> = {
	gb18030:
		"英伟达将向OpenAI投资最多1000亿美元，每部署1吉瓦系统投入100亿美元，双方在声明中表示，首批系统将于2026年下半年上线。",
	big5: "輝達將向OpenAI投資最多1000億美元，每部署1吉瓦系統投入100億美元，雙方在聲明中表示，首批系統將於2026年下半年上線。",
	shift_jis:
		"エヌビディアはオープンAIに最大1000億ドルを投資すると発表した。最初のシステムは来年の後半に動き出す。",
	"euc-kr":
		"엔비디아는 오픈에이아이에 최대 1000억 달러를 투자한다고 밝혔다. 첫 시스템은 내년 하반기에 가동된다.",
};

describe("decodeBody", () => {
	it.each(Object.entries(texts))(
		"guesses %s where nothing is told",
		(charset, text) => {
			const bytes = encoderOf(charset)(text);
			const decoded = decodeBody(bytes, null);
			expect(decoded.text).toBe(text);
			expect(decoded.charset).toBe(charset);
			expect(decoded.toldBy).toBe("guess");
			expect(decoded.warnings).toEqual([
				`no encoding declared, read as ${charset}`,
			]);
		},
	);

	it.each(Object.entries(texts))(
		"sees through a false UTF-8 label on %s",
		(charset, text) => {
			const body = encoderOf(charset)(
				`<?xml version="1.0" encoding="utf-8"?>${text}`,
			);
			const decoded = decodeBody(body, "text/xml; charset=utf-8");
			expect(decoded.text).toContain(text);
			expect(decoded.warnings[0]).toMatch(/utf-8 declared, read as/);
		},
	);

	it.each([
		["gbk", "gb18030"],
		["GB2312", "gb18030"],
		["cp936", "gb18030"],
		["Big5", "big5"],
		["cp950", "big5"],
		["x-sjis", "shift_jis"],
		["cp949", "euc-kr"],
	])("knows the label %s", (label, charset) => {
		const text = texts[charset] ?? "";
		const bytes = encoderOf(charset)(text);
		const decoded = decodeBody(bytes, `text/xml; charset="${label}"`);
		expect(decoded).toEqual({ text, charset, toldBy: "http", warnings: [] });
	});

	const utf8 = new TextEncoder().encode("輝達 é");

	it.each<[string, readonly number[], string | null, string]>([
		[
			"valid UTF-8 wins over any label",
			[...utf8],
			"text/xml; charset=big5",
			"輝達 é",
		],
		[
			"a mark wins over any label",
			[0xef, 0xbb, 0xbf, ...utf8],
			"text/xml; charset=gbk",
			"輝達 é",
		],
		["UTF-16, little end first", [0xff, 0xfe, 0x1d, 0x8f], null, "輝"],
		["UTF-16, big end first", [0xfe, 0xff, 0x8f, 0x1d], null, "輝"],
		["UTF-16 without a mark", [0x3c, 0, 0x61, 0], null, "<a"],
		["UTF-8 cut within a character", [...utf8.subarray(0, 5)], null, "輝"],
		[
			"a single western letter",
			[0x63, 0x61, 0x66, 0xe9],
			"text/xml; charset=iso-8859-1",
			"café",
		],
		[
			"western letters of which nobody told",
			[0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x6b],
			null,
			"café ok",
		],
		["nothing", [], null, ""],
	])("%s", (_, bytes, contentType, text) => {
		expect(decodeBody(new Uint8Array(bytes), contentType).text).toBe(text);
	});

	const gbk = encoderOf("gb18030")(texts.gb18030 ?? "");
	const declared = [
		...new TextEncoder().encode('<?xml version="1.0" encoding="gbk"?>'),
		...gbk,
	];

	it.each<[string, readonly number[], string | null, string]>([
		["a mark", [0xef, 0xbb, 0xbf, 0x61], "a/b; charset=gbk", "first-bytes"],
		["its bytes", [...utf8], "text/xml; charset=big5", "valid-utf-8"],
		["the server", declared, "text/xml; charset=gbk", "http"],
		["the declaration", declared, "text/xml", "xml"],
		["its look", [...gbk], null, "guess"],
		["nothing", [0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x6b], null, "default"],
	])("tells what told it: %s", (_, bytes, contentType, toldBy) => {
		const decoded = decodeBody(new Uint8Array(bytes), contentType);
		expect(decoded.toldBy).toBe(toldBy);
	});

	it("passes over a mark that its bytes and a label contradict", () => {
		const bytes = [0xef, 0xbb, 0xbf, ...declared];
		const decoded = decodeBody(new Uint8Array(bytes), "text/xml");
		expect(decoded.text).toContain(texts.gb18030);
		expect(decoded.warnings).toEqual(["marked as utf-8, read as gb18030"]);
		const cut = [0xef, 0xbb, 0xbf, ...Buffer.from("輝達輝達"), 0xe8, 0xbc];
		expect(
			decodeBody(new Uint8Array(cut), "text/xml; charset=gbk").text,
		).toMatch(/^輝達輝達/);
	});

	it("believes a mark before UTF-8 in which a character was lost", () => {
		const text = "A new \ufffdeal";
		const decoded = decodeBody(
			Buffer.from(`\ufeff${text}`),
			"text/xml; charset=gbk",
		);
		expect(decoded).toMatchObject({ text, warnings: [] });
	});

	it.each(["latin1", "ascii", "cp1252", "ISO_8859-1", "windows-1252"])(
		"believes no server that says %s of everything",
		(label) => {
			const body = new Uint8Array(gbk);
			const decoded = decodeBody(body, `text/xml; charset=${label}`);
			expect(decoded.text).toBe(texts.gb18030);
		},
	);

	it("keeps what it can of text with a broken byte in it", () => {
		const text = texts.gb18030 ?? "";
		const bytes = [...encoderOf("gb18030")(text), 0xff, 0x21];
		const decoded = decodeBody(new Uint8Array(bytes), "text/xml; charset=gbk");
		expect(decoded.text).toContain(text);
		expect(decoded.warnings).toEqual(["some bytes are not valid gb18030"]);
	});

	const chinese = "英伟达将向OpenAI投资至多一千亿美元";
	const english = "Nvidia’s “historic” $100bn deal";
	const xml = (text: string, label = "") =>
		`<?xml version="1.0"${label}?><title>${text}</title>`;
	/** UTF-8 with the first two bytes of a character in it, as cutting by bytes leaves them. */
	const broken = (text: string) => [
		...new TextEncoder().encode(text),
		...[0xe4, 0xb8, 0x2e],
	];
	const bad = "some bytes are not valid utf-8";
	const latin = (text: string) => [...Buffer.from(text, "latin1")];
	const french = "Élysée, déjà créé: une société annonce être prête";

	it.each<
		[string, readonly number[], string | null, string, readonly string[]]
	>([
		["Chinese, no label", broken(xml(chinese)), null, chinese, [bad]],
		["English, no label", broken(xml(english)), "text/xml", english, [bad]],
		[
			"Chinese, declared",
			broken(xml(chinese, ' encoding="utf-8"')),
			null,
			chinese,
			[bad],
		],
		[
			"English, declared",
			broken(xml(english, ' encoding="utf-8"')),
			null,
			english,
			[bad],
		],
		[
			"Chinese, falsely labelled",
			broken(xml(chinese)),
			"text/xml; charset=ISO-8859-1",
			chinese,
			["iso-8859-1 declared, read as utf-8", bad],
		],
		[
			"Chinese, labelled as another Chinese encoding",
			broken(xml(chinese)),
			"text/xml; charset=gbk",
			chinese,
			["gb18030 declared, read as utf-8", bad],
		],
		[
			"broken, and cut within a character at its end",
			[...broken(xml(chinese)), 0xe4],
			null,
			chinese,
			[bad],
		],
		["French in UTF-8, no label", broken(xml(french)), null, french, [bad]],
		[
			"Chinese of bytes that are UTF-8 too, labelled as it is",
			[...encoderOf("gb18030")("英英英，英英英")],
			"text/xml; charset=gbk",
			"英英英，英英英",
			[],
		],
		[
			"French, labelled as it is",
			latin(xml(french, ' encoding="iso-8859-1"')),
			null,
			french,
			[],
		],
		[
			"French, labelled by the server",
			latin(xml(french)),
			"text/xml; charset=ISO-8859-1",
			french,
			[],
		],
		[
			"French, of which the server says that it is UTF-8",
			latin(xml(french, ' encoding="iso-8859-1"')),
			"text/xml; charset=utf-8",
			french,
			[],
		],
		[
			"French, no label",
			latin(xml(french)),
			null,
			french,
			["no encoding declared, read as windows-1252"],
		],
	])("%s", (_, bytes, contentType, text, warnings) => {
		const decoded = decodeBody(new Uint8Array(bytes), contentType);
		expect(decoded.text).toContain(text);
		expect(decoded.warnings).toEqual(warnings);
	});
});
