import { foldTable } from "../../text/fold.ts";
import { type MappedText, newline, Sink, space } from "../../text/sink.ts";
import { takeBelowNought } from "./belownought.ts";
import { markupAt } from "./markup.ts";
import { asks, askTable, gloss, isPictorial, neutralGloss } from "./noise.ts";

const carriageReturn = 0x0d;

/** One pass over a text, from left to right. */
class Scrubber {
	private readonly raw: string;
	private readonly sink: Sink;
	private readonly markup: ReturnType<typeof markupAt>;
	private isQuoteOpen = false;

	constructor(raw: string) {
		this.raw = raw;
		this.sink = new Sink(raw.length);
		this.markup = markupAt(raw);
	}

	run(): MappedText {
		const { raw } = this;
		for (let at = this.copyPlain(0); at < raw.length; at = this.copyPlain(at)) {
			const unit = raw.charCodeAt(at);
			at = this.answer(at, unit, askTable[unit]);
		}
		return this.sink.finish(raw.length);
	}

	/** Copies words and single spaces, of which most texts consist, up to what asks for more; returns where that stands. */
	private copyPlain(from: number): number {
		const { raw, sink } = this;
		const { units, offsets } = sink;
		let { length } = sink;
		let last = sink.last();
		let at = from;
		for (; at < raw.length; at++) {
			const unit = raw.charCodeAt(at);
			const ask = askTable[unit];
			if (ask === asks.copy) last = foldTable[unit] ?? unit;
			else if (ask !== asks.room) break;
			else if (last === space || last === newline) continue;
			else last = space;
			units[length] = last;
			offsets[length++] = at;
		}
		sink.length = length;
		return at;
	}

	/** Deals with what stands at `at`; returns where to go on. */
	private answer(at: number, unit: number, ask: number | undefined): number {
		switch (ask) {
			case asks.drop:
				return at + 1;
			case asks.lineEnd:
				return this.endLine(at, unit);
			case asks.highSurrogate:
				return this.takePair(at, unit);
			case asks.gloss:
				return (
					takeBelowNought(this.raw, at, this.sink) ??
					this.skipGloss(at) ??
					this.copy(at, unit)
				);
			case asks.entity:
				return this.decodeEntity(at) ?? this.copy(at, unit);
			case asks.tag:
				return this.skipTag(at) ?? this.copy(at, unit);
			case asks.tagEnd:
				return this.dropBrokenTag(at) ?? this.copy(at, unit);
			case asks.question:
				return this.mendQuote(at) ?? this.copy(at, unit);
			case asks.keycap:
				return this.dropKeycap(at);
			default:
				this.isQuoteOpen = ask === asks.openQuote;
				return this.copy(at, unit);
		}
	}

	private copy(at: number, unit: number): number {
		this.sink.push(foldTable[unit] ?? unit, at);
		return at + 1;
	}

	private endLine(at: number, unit: number): number {
		this.isQuoteOpen = false;
		const isFirstOfTwo =
			unit === carriageReturn && this.raw.charCodeAt(at + 1) === newline;
		if (!isFirstOfTwo) this.sink.pushRoom(newline, at);
		return at + 1;
	}

	/** Emoji go; styled letters (𝐍𝐯𝐢𝐝𝐢𝐚) become plain ones; rare ideographs stay. */
	private takePair(at: number, unit: number): number {
		const codepoint = this.raw.codePointAt(at) ?? unit;
		if (codepoint === unit) return this.copy(at, unit);
		if (isPictorial(codepoint)) return at + 2;
		const normal =
			codepoint >= 0x1d400 && codepoint <= 0x1d7ff
				? String.fromCodePoint(codepoint).normalize("NFKC")
				: "";
		if (normal.length === 1) this.sink.push(normal.charCodeAt(0), at);
		else {
			this.sink.push(unit, at);
			this.sink.push(this.raw.charCodeAt(at + 1), at + 1);
		}
		return at + 2;
	}

	private skipGloss(at: number): number | null {
		if (this.raw.charCodeAt(at - 1) < 0x3400) return null;
		gloss.lastIndex = at;
		if (gloss.test(this.raw)) return gloss.lastIndex;
		neutralGloss.lastIndex = at;
		return neutralGloss.test(this.raw) ? neutralGloss.lastIndex : null;
	}

	private decodeEntity(at: number): number | null {
		const tag = this.markup.escapedTag(at);
		if (tag !== null) return this.breakLine(at, tag.breaksLine, tag.end);
		const entity = this.markup.entity(at);
		if (entity === null) return null;
		for (let one = 0; one < entity.text.length; one++)
			this.pushDecoded(entity.text.charCodeAt(one), at + one);
		return entity.end;
	}

	private pushDecoded(unit: number, at: number): void {
		const ask = askTable[unit];
		if (ask === asks.room) this.sink.pushSpace(at);
		else if (ask === asks.lineEnd) this.sink.pushRoom(newline, at);
		else if (ask !== asks.drop) this.sink.push(foldTable[unit] ?? unit, at);
	}

	private skipTag(at: number): number | null {
		const tag = this.markup.tag(at);
		return tag === null ? null : this.breakLine(at, tag.breaksLine, tag.end);
	}

	private breakLine(at: number, breaksLine: boolean, end: number): number {
		if (breaksLine) this.sink.pushRoom(newline, at);
		return end;
	}

	/** A tag that lost its first character: `br/>`. */
	private dropBrokenTag(at: number): number | null {
		const { sink } = this;
		const length = this.markup.brokenTagLength(sink.units, sink.length);
		if (length === 0) return null;
		const start = sink.offsets[sink.length - length] ?? at;
		sink.length -= length;
		return this.breakLine(start, true, at + 1);
	}

	/** `?!?` for 。” and a third character that the page's encoding swallowed: only where a quotation is still open. */
	private mendQuote(at: number): number | null {
		if (!this.isQuoteOpen || !this.raw.startsWith("?!?", at)) return null;
		this.isQuoteOpen = false;
		this.sink.push("。".charCodeAt(0), at);
		this.sink.push("”".charCodeAt(0), at + 1);
		this.sink.push(newline, at + 2);
		return at + 3;
	}

	private dropKeycap(at: number): number {
		const last = this.sink.last();
		const isKey =
			(last >= 0x30 && last <= 0x39) || last === 0x23 || last === 0x2a;
		if (isKey) this.sink.length--;
		return at + 1;
	}
}

/**
 * The text without what hides its words: emoji (also inside words and numbers), pinyin glosses, zero-width and control characters,
 * tags and entities left in plain text, mojibake; in simplified script with ASCII digits and punctuation, single spaces, no
 * empty lines, `\n` as the only line end. `map` leads back to the text given. Takes time in proportion to the length.
 */
export const scrub = (raw: string): MappedText => new Scrubber(raw).run();
