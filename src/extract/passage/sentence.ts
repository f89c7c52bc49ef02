import {
	markedNames,
	maybeLast,
	neverLast,
	openers,
} from "../../language/en/abbreviation.ts";
import type { Sentence } from "../passage.ts";

const stop = {
	none: 0,
	/** 。 and the like: always an end. */
	full: 1,
	/** `!` and `?`: an end, but in a few names. */
	cry: 2,
	/** `.`: an end or a part of a number, an address, an abbreviation. */
	dot: 3,
	semicolon: 4,
	newline: 5,
	/** A digit or 一 to 十: a numbered point may begin here. */
	number: 6,
	/** A straight quotation mark, which opens and closes by turns. */
	quote: 7,
} as const;

const stops = new Uint8Array(0x10000);
for (const [unit, kind] of [
	["。", stop.full],
	["!", stop.cry],
	["?", stop.cry],
	[".", stop.dot],
	[";", stop.semicolon],
	["\n", stop.newline],
	['"', stop.quote],
] as const)
	stops[unit.charCodeAt(0)] = kind;
for (const unit of "0123456789一二三四五六七八九十")
	stops[unit.charCodeAt(0)] = stop.number;

const closing = "”’」』)】》]'\"";
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isSpace = (unit: number): boolean => unit === 0x20;
const isRoom = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

const wordBefore = /[\p{L}][\p{L}.']*$/u;
const listNumber = /^\s*\d{1,2}$/;
const wordAfter = /^ ["“'‘(]*([\p{L}']+)/u;
const gluedEnd = /(?:^|[^\p{L}])\p{Ll}{2,}$|[\d%)”"]$/u;
const gluedStart = /^[\p{Lu}][\p{Ll}]+[ ,']/u;

/** "$7.7B": no initial of a name. */
const scaled = /\d[A-Z]$/;

const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const longestPlain = 20;

/** By far the most stops: behind a plain word, which is no abbreviation, and before a capital. */
const plainlyEnds = (text: string, at: number, from: number): boolean => {
	if (!isSpace(text.charCodeAt(at + 1)) || !isUpper(text.charCodeAt(at + 2)))
		return false;
	let start = at;
	while (start > from && isLower(text.charCodeAt(start - 1))) start--;
	const length = at - start;
	if (length < 2 || length > longestPlain) return false;
	if (!isSpace(text.charCodeAt(start - 1))) return false;
	const word = text.slice(start, at);
	return !neverLast.has(word) && !maybeLast.has(word);
};

/** Whether the full stop at `at` ends a sentence. */
const dotEnds = (text: string, at: number, from: number): boolean => {
	if (plainlyEnds(text, at, from)) return true;
	const before = text.slice(Math.max(from, at - 24), at);
	const next = text.charCodeAt(at + 1);
	if (isDigit(next) || next === 0x2e || before.endsWith(".")) return false;
	if (listNumber.test(before)) return at + 1 >= text.length;
	if (isHan(next)) return /[\p{L}\d%)]$/u.test(before);
	const word = wordBefore.exec(before)?.[0] ?? "";
	const after = text.slice(at + 1, at + 32).replace(/^[”’"')\]]+(?= |$)/, "");
	if (/^(?:\s|$)/.test(after) && !neverLast.has(word)) {
		const following = wordAfter.exec(after)?.[1] ?? "";
		const isInitial =
			/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word) && !scaled.test(before);
		if (/^\p{Ll}/u.test(following)) return false;
		if (maybeLast.has(word) || isInitial)
			return following === "" ? /^\s*$/.test(after) : openers.has(following);
		return true;
	}
	return gluedStart.test(after) && gluedEnd.test(before) && word.length !== 1;
};

/** Past the quotation marks and brackets that close with the sentence; a straight quote only where one is open. */
const pastClosing = (text: string, end: number, quotes: number): number => {
	let at = end;
	let open = quotes % 2 === 1;
	for (; at < text.length; at++) {
		const mark = text.charAt(at);
		if (!closing.includes(mark)) break;
		if (mark !== '"') continue;
		if (!open) break;
		open = false;
	}
	return at;
};

const glued =
	/[一二三四五六七八九十]{1,3}、|\d{1,2}[.、] ?(?=\p{Script=Han})|\d{1,2}[.、] (?=\p{Lu})/uy;
const beforeGlued = /[。:;!?”)]\s?$|\.\s$/;

/** Whether a numbered point begins at `at`, glued to the sentence before: `…支柱:1. 投资结构`. */
const pointBegins = (text: string, at: number): boolean => {
	glued.lastIndex = at;
	return (
		glued.test(text) && beforeGlued.test(text.slice(Math.max(0, at - 2), at))
	);
};

/** Cuts one scrubbed and selected text into sentences. */
class Splitter {
	private readonly text: string;
	private readonly isChinese: boolean;
	private readonly titleEnd: number;
	private readonly sentences: Sentence[] = [];
	private from = 0;
	private paragraph = 0;
	private quotes = 0;

	constructor(text: string, isChinese: boolean, titleEnd: number) {
		this.text = text;
		this.isChinese = isChinese;
		this.titleEnd = titleEnd;
	}

	run(): readonly Sentence[] {
		const { text } = this;
		for (let at = 0; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			const kind = stops[unit];
			if (kind === stop.none) continue;
			if (kind === stop.quote) this.quotes++;
			else if (kind !== stop.number) at = this.stopAt(at, kind) - 1;
			else if (this.opensPoint(at)) this.close(at);
		}
		this.close(text.length);
		return this.sentences;
	}

	private opensPoint(at: number): boolean {
		const before = this.text.charCodeAt(at - 1);
		const isInside = isDigit(before) || isHan(before);
		return at > this.from && !isInside && pointBegins(this.text, at);
	}

	/** Closes the sentence if the mark at `at` ends it; returns where to go on. */
	private stopAt(at: number, kind: number | undefined): number {
		if (kind === stop.newline) {
			this.close(at);
			this.paragraph++;
			this.quotes = 0;
			return at + 1;
		}
		if (!this.ends(at, kind)) return at + 1;
		let end = at + 1;
		while (/[。!?]/.test(this.text.charAt(end))) end++;
		end = pastClosing(this.text, end, this.quotes);
		for (let mark = at; mark < end; mark++)
			if (this.text.charCodeAt(mark) === 0x22) this.quotes++;
		this.close(end);
		// Pages that lost their line ends keep a space there, which Chinese otherwise never has after a full stop.
		if (this.isChinese && isSpace(this.text.charCodeAt(end))) this.paragraph++;
		return end;
	}

	private ends(at: number, kind: number | undefined): boolean {
		if (kind === stop.full) return true;
		if (kind === stop.dot) return dotEnds(this.text, at, this.from);
		if (kind === stop.semicolon) return this.isChinese;
		return !markedNames.test(
			this.text.slice(Math.max(this.from, at - 10), at + 1),
		);
	}

	private close(end: number): void {
		let from = this.from;
		let to = end;
		while (from < to && isRoom(this.text.charCodeAt(from))) from++;
		while (to > from && isRoom(this.text.charCodeAt(to - 1))) to--;
		this.from = end;
		if (from < to)
			this.sentences.push({
				start: from,
				end: to,
				paragraph: this.paragraph,
				inTitle: from < this.titleEnd,
			});
	}
}

/**
 * The sentences of `text`, in order, without the room around them. Ends at 。!? and at line ends, at `.` unless it belongs to a
 * number, a name or an abbreviation, at ; in Chinese, and before numbered points that are glued to what they follow. What begins
 * before `titleEnd` is in the title.
 */
export const sentencesOf = (
	text: string,
	isChinese: boolean,
	titleEnd: number,
): readonly Sentence[] => new Splitter(text, isChinese, titleEnd).run();
