import type { Mend } from "./entity.ts";

/** JSON as far as it can be read. */
export type Lenient = Readonly<{
	/** `undefined` where nothing could be read. */
	value: unknown;
	/** `cut`: the text ended before the value did; `broken`: what stands at `at` can't be mended. */
	stop: "cut" | "broken" | null;
	at: number;
}>;

/** Nested deeper than this is no feed but an attack. */
const deepest = 64;
/** A feed and the list in it count though they are not whole; what lies deeper does not. */
const openEnded = 2;

type Cursor = {
	readonly text: string;
	readonly mend: Mend;
	at: number;
	stop: Lenient["stop"];
};

const space = /\s*/y;
const oddSpace = /[^ \t\n\r]/;
const turning = /["\\\p{Cc}]/gu;
const afterString = /\s*(?:[,:}\]"]|$)/y;
const word = /[^\s,:{}[\]"]+/y;
const hex = /^[\da-f]{4}$/i;
const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

const escapes = new Map([
	['"', '"'],
	["\\", "\\"],
	["/", "/"],
	["b", "\b"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "\t"],
]);
const literals = new Map<string, unknown>([
	["true", true],
	["false", false],
	["null", null],
]);

const halt = (cursor: Cursor): undefined => {
	const isEnd = cursor.at >= cursor.text.length;
	cursor.stop ??= isEnd ? "cut" : "broken";
	return undefined;
};

const skipSpace = (cursor: Cursor): void => {
	space.lastIndex = cursor.at;
	const found = space.exec(cursor.text)?.[0] ?? "";
	if (oddSpace.test(found)) cursor.mend("odd white space passed over");
	cursor.at += found.length;
};

/** The sign that the backslash at `at` and what follows it stand for, and the position after it. */
const readEscape = (
	{ text, mend }: Cursor,
	at: number,
): readonly [string, number] => {
	const sign = text[at + 1] ?? "";
	const digits = text.slice(at + 2, at + 6);
	if (sign === "u" && hex.test(digits))
		return [String.fromCharCode(Number.parseInt(digits, 16)), at + 6];
	const known = escapes.get(sign);
	if (known === undefined) mend("unknown escapes kept as text");
	return [known ?? sign, at + 2];
};

/** A quotation mark ends a string where something may follow that is none of it. */
const isStringEnd = (text: string, at: number): boolean => {
	afterString.lastIndex = at;
	return afterString.test(text);
};

const readString = (cursor: Cursor): string | undefined => {
	const { text, mend } = cursor;
	let value = "";
	let from = cursor.at + 1;
	for (;;) {
		turning.lastIndex = from;
		const found = turning.exec(text);
		if (found === null) break;
		const { index } = found;
		value += text.slice(from, index);
		from = index + 1;
		if (found[0] === "\\") {
			const [sign, next] = readEscape(cursor, index);
			value += sign;
			from = next;
		} else if (found[0] !== '"') {
			if (found[0] < " ") mend("control characters in texts escaped");
			value += found[0];
		} else if (isStringEnd(text, from)) {
			cursor.at = from;
			return value;
		} else {
			mend("bare quotation marks escaped");
			value += '"';
		}
	}
	cursor.at = text.length;
	return halt(cursor);
};

const readWord = (cursor: Cursor): string | undefined => {
	word.lastIndex = cursor.at;
	const found = word.exec(cursor.text)?.[0];
	if (found === undefined) return halt(cursor);
	cursor.at += found.length;
	return cursor.at < cursor.text.length ? found : halt(cursor);
};

const readLiteral = (cursor: Cursor): unknown => {
	const found = readWord(cursor);
	if (found === undefined) return undefined;
	if (number.test(found)) return Number(found);
	if (!literals.has(found)) cursor.mend("unknown words left out");
	return literals.get(found) ?? null;
};

const readName = (cursor: Cursor): string | undefined => {
	if (cursor.text[cursor.at] === '"') return readString(cursor);
	const name = readWord(cursor);
	if (name !== undefined) cursor.mend("bare names quoted");
	return name;
};

/** `name: value` of an object; `undefined` where it breaks off before there is anything of the value. */
const readMember = (
	cursor: Cursor,
	depth: number,
): readonly [string, unknown] | undefined => {
	const name = readName(cursor);
	if (name === undefined) return undefined;
	skipSpace(cursor);
	if (cursor.text[cursor.at] !== ":") return halt(cursor);
	cursor.at += 1;
	skipSpace(cursor);
	const value = readValue(cursor, depth);
	return value === undefined ? undefined : [name, value];
};

/** Passes over commas to the next value, or to what ends the list; gives whether that is its end. */
const goOn = (cursor: Cursor, isFirst: boolean, end: string): boolean => {
	let commas = 0;
	skipSpace(cursor);
	for (; cursor.text[cursor.at] === ","; skipSpace(cursor)) {
		cursor.at += 1;
		commas += 1;
	}
	if (cursor.at >= cursor.text.length) return false;
	const isEnd = cursor.text[cursor.at] === end;
	const due = isFirst || isEnd ? 0 : 1;
	if (commas > due) cursor.mend("stray commas removed");
	if (commas < due) cursor.mend("missing commas added");
	return isEnd;
};

/** What lies between two brackets; `undefined` where it is not whole and lies too deep to count so. */
const readParts = <Part>(
	cursor: Cursor,
	depth: number,
	end: "]" | "}",
	readPart: (cursor: Cursor, depth: number) => Part | undefined,
): readonly Part[] | undefined => {
	if (depth >= deepest) return halt(cursor);
	const parts: Part[] = [];
	cursor.at += 1;
	while (!goOn(cursor, parts.length === 0, end)) {
		const part = readPart(cursor, depth + 1);
		if (part !== undefined) parts.push(part);
		if (cursor.stop !== null) return depth < openEnded ? parts : undefined;
	}
	cursor.at += 1;
	return parts;
};

const readValue = (cursor: Cursor, depth: number): unknown => {
	switch (cursor.text[cursor.at]) {
		case "{": {
			const members = readParts(cursor, depth, "}", readMember);
			return members && Object.fromEntries(members);
		}
		case "[":
			return readParts(cursor, depth, "]", readValue);
		case '"':
			return readString(cursor);
		default:
			return readLiteral(cursor);
	}
};

/**
 * Reads JSON that its own rules forbid: control characters and bare quotation marks in texts, commas too many or too few, names
 * without marks, a byte order mark, text after the end. Of what breaks off, the outer two levels are kept with all that is whole
 * in them. Each repair is told to `mend`. Never throws.
 */
export const readLenient = (text: string, mend: Mend): Lenient => {
	const cursor: Cursor = { text, mend, at: 0, stop: null };
	skipSpace(cursor);
	const value = readValue(cursor, 0);
	skipSpace(cursor);
	const { at, stop } = cursor;
	if (stop === null && at < text.length) mend("text after the feed left out");
	return { value, stop, at };
};
