import { guessCharset } from "./guess.ts";

/** A body as characters, and what had to be assumed to get there. */
export type Decoded = Readonly<{
	text: string;
	charset: string;
	warnings: readonly string[];
}>;

/** Labels that servers use and the Encoding Standard lacks; the Chinese ones are widened to their superset. */
const aliases = new Map(
	Object.entries({
		cp936: "gb18030",
		ms936: "gb18030",
		gbk: "gb18030",
		gb2312: "gb18030",
		"x-gbk": "gb18030",
		cp950: "big5",
		ms950: "big5",
		cp932: "shift_jis",
		"x-sjis": "shift_jis",
		ms949: "euc-kr",
		cp949: "euc-kr",
		utf8: "utf-8",
	}),
);

/** What careless servers say whatever the body is: believed only when nothing else is told. */
const weak = new Set(["windows-1252", "iso-8859-1", "us-ascii"]);

const marks: readonly (readonly [string, readonly number[]])[] = [
	["utf-8", [0xef, 0xbb, 0xbf]],
	["utf-16le", [0xff, 0xfe]],
	["utf-16be", [0xfe, 0xff]],
	["utf-16le", [0x3c, 0x00]],
	["utf-16be", [0x00, 0x3c]],
];

const labelled = (label: string | undefined): string | null => {
	const name = label?.trim().toLowerCase();
	if (!name) return null;
	const known = aliases.get(name) ?? name;
	try {
		new TextDecoder(known);
		return known;
	} catch {
		return null;
	}
};

const isForeign = (text: string): boolean => /[\u0080-\uffff]/.test(text);

const strictly = (bytes: Uint8Array, charset: string): string | null => {
	try {
		return new TextDecoder(charset, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

/** UTF-8; a cut connection may have ended it in the middle of a character, which only a text with others of its kind tells. */
const utf8 = (bytes: Uint8Array): string | null => {
	for (let spare = 0; spare < 4 && spare < bytes.length; spare++) {
		const end = bytes.length - spare;
		if (spare > 0 && (bytes[end] ?? 0) < 0x80) return null;
		const text = strictly(bytes.subarray(0, end), "utf-8");
		if (text !== null) return spare === 0 || isForeign(text) ? text : null;
	}
	return bytes.length === 0 ? "" : null;
};

const httpLabel = (contentType: string | null): string | null =>
	labelled(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1]);

const xmlLabel = (bytes: Uint8Array): string | null => {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
	return labelled(/<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]);
};

/**
 * Characters of a body: byte order mark, then valid UTF-8, then what HTTP says, then the XML label, then a guess among
 * the East Asian encodings. A label under which the bytes make no sense is passed over, with a warning.
 */
export const decodeBody = (
	bytes: Uint8Array,
	contentType: string | null,
): Decoded => {
	const mark = marks.find(([, mark]) => mark.every((b, at) => bytes[at] === b));
	if (mark !== undefined) {
		const text = new TextDecoder(mark[0]).decode(bytes);
		return { text, charset: mark[0], warnings: [] };
	}
	const told = [httpLabel(contentType), xmlLabel(bytes)].filter(
		(label) => label !== null,
	);
	const escapes = told.includes("iso-2022-jp") && bytes.includes(0x1b);
	const unicode = escapes ? null : utf8(bytes);
	if (unicode !== null)
		return { text: unicode, charset: "utf-8", warnings: [] };
	const strong = told.filter((label) => !weak.has(label));
	for (const label of strong) {
		const text = strictly(bytes, label);
		if (text !== null) return { text, charset: label, warnings: [] };
	}
	return assumed(bytes, told);
};

const assumed = (bytes: Uint8Array, told: readonly string[]): Decoded => {
	const guess = guessCharset(bytes);
	const charset = guess ?? told[0] ?? "windows-1252";
	const text = new TextDecoder(charset).decode(bytes);
	const label = told.length > 0 ? told.join(" and ") : "no encoding";
	return {
		text,
		charset,
		warnings: told.includes(charset)
			? [`some bytes are not valid ${charset}`]
			: [`${label} declared, read as ${charset}`],
	};
};
