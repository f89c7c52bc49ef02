import { guessCharset } from "./guess.ts";

/** What told the encoding of a body; `default`: nothing did. */
export type CharsetSign =
	| "first-bytes"
	| "valid-utf-8"
	| "http"
	| "xml"
	| "guess"
	| "default";

/** A body as characters, and what had to be assumed to get there. */
export type Decoded = Readonly<{
	text: string;
	charset: string;
	toldBy: CharsetSign;
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

/** What careless servers say whatever the body is, by any of its names (`latin1`, `us-ascii`): believed only when nothing else is told. */
const isWeak = ({ charset }: Label): boolean =>
	new TextDecoder(charset).encoding === "windows-1252";

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

/** So many whole characters stand against each broken one in UTF-8 alone: text of other encodings holds next to none. */
const wholePerBroken = 2;

/** A body read as UTF-8 that is broken in places, as careless cutting leaves it. */
type Broken = Readonly<{
	text: string;
	/** It is UTF-8, whatever anybody says: most characters are of three bytes, which hardly any pairs of other encodings look like. */
	isSure: boolean;
	/** It is UTF-8 where nothing else is told that makes sense. */
	isLikely: boolean;
}>;

const brokenUtf8 = (bytes: Uint8Array): Broken => {
	const text = new TextDecoder().decode(bytes);
	let broken = 0;
	let short = 0;
	let long = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0xfffd) broken += 1;
		else if (code >= 0x800) long += 1;
		else if (code >= 0x80) short += 1;
	}
	const most = wholePerBroken * broken;
	return { text, isSure: long > most, isLikely: long + short > most };
};

const httpLabel = (contentType: string | null): string | null =>
	labelled(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1]);

const xmlLabel = (bytes: Uint8Array): string | null => {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
	return labelled(/<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]);
};

/**
 * Characters of a body: byte order mark, then valid UTF-8, then what is UTF-8 but for a few bytes, then what HTTP says, then the XML
 * label, then a guess among the East Asian encodings. A label under which the bytes make no sense is passed over, with a warning.
 */
export const decodeBody = (
	bytes: Uint8Array,
	contentType: string | null,
): Decoded => {
	const mark = marks.find(([, mark]) => mark.every((b, at) => bytes[at] === b));
	if (mark !== undefined) {
		const [charset] = mark;
		const text = new TextDecoder(charset).decode(bytes);
		const marked = { text, charset, toldBy: "first-bytes" } as const;
		return (
			falselyMarked(marked, bytes, contentType) ?? { ...marked, warnings: [] }
		);
	}
	const told = labelsOf(bytes, contentType);
	const escapes =
		told.some(({ charset }) => charset === "iso-2022-jp") &&
		bytes.includes(0x1b);
	const text = escapes ? null : utf8(bytes);
	if (text !== null)
		return { text, charset: "utf-8", toldBy: "valid-utf-8", warnings: [] };
	const broken = escapes ? null : brokenUtf8(bytes);
	if (broken?.isSure) return mended(broken, told);
	const fitting = asLabelled(bytes, told);
	if (fitting !== null) return { ...fitting, warnings: [] };
	return broken?.isLikely ? mended(broken, told) : assumed(bytes, told);
};

/** What somebody says that the encoding is. */
type Label = Pick<Decoded, "charset" | "toldBy">;

/** By the first of the labels worth believing under which all bytes make sense. */
const asLabelled = (
	bytes: Uint8Array,
	told: readonly Label[],
): (Label & Pick<Decoded, "text">) | null => {
	for (const label of told.filter((label) => !isWeak(label))) {
		const text = strictly(bytes, label.charset);
		if (text !== null) return { text, ...label };
	}
	return null;
};

/** UTF-8 by its mark, but not by its bytes, which a label explains: some program has put the mark before a text of another. */
const falselyMarked = (
	{ text, charset }: Label & Pick<Decoded, "text">,
	bytes: Uint8Array,
	contentType: string | null,
): Decoded | null => {
	// A character that was lost before is written as such in good UTF-8.
	const isBroken =
		charset === "utf-8" && text.includes("\ufffd") && utf8(bytes) === null;
	if (!isBroken || brokenUtf8(bytes).isLikely) return null;
	const rest = bytes.subarray(3);
	const fitting = asLabelled(rest, labelsOf(rest, contentType));
	if (fitting === null) return null;
	const warning = `marked as utf-8, read as ${fitting.charset}`;
	return { ...fitting, warnings: [warning] };
};

const labelsOf = (
	bytes: Uint8Array,
	contentType: string | null,
): readonly Label[] => {
	const http = httpLabel(contentType);
	const xml = xmlLabel(bytes);
	return [
		...(http === null ? [] : [{ charset: http, toldBy: "http" as const }]),
		...(xml === null ? [] : [{ charset: xml, toldBy: "xml" as const }]),
	];
};

const declared = (told: readonly Label[], charset: string): string => {
	const names = told.map((label) => label.charset);
	return `${names.join(" and ") || "no encoding"} declared, read as ${charset}`;
};

const invalid = (charset: string): string =>
	`some bytes are not valid ${charset}`;

/** UTF-8 with broken characters in it: XML that names no encoding is UTF-8, which needs no word. */
const mended = ({ text }: Broken, told: readonly Label[]): Decoded => {
	const charset = "utf-8";
	const label = told.find((label) => label.charset === charset);
	const isOther = label === undefined && told.length > 0;
	return {
		text,
		charset,
		toldBy: label?.toldBy ?? "guess",
		warnings: [...(isOther ? [declared(told, charset)] : []), invalid(charset)],
	};
};

/** Of labels that contradict each other the one under which all bytes make sense. */
const likeliest = (told: readonly Label[]): Label =>
	told.find(isWeak) ??
	told[0] ?? { charset: "windows-1252", toldBy: "default" };

const assumed = (bytes: Uint8Array, told: readonly Label[]): Decoded => {
	const guess = guessCharset(bytes);
	const label: Label =
		guess === null ? likeliest(told) : { charset: guess, toldBy: "guess" };
	const { charset } = label;
	const valid = strictly(bytes, charset);
	const text = valid ?? new TextDecoder(charset).decode(bytes);
	if (!told.some((each) => each.charset === charset))
		return { text, ...label, warnings: [declared(told, charset)] };
	return { text, ...label, warnings: valid === null ? [invalid(charset)] : [] };
};
