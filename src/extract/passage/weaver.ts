import type { MappedText } from "../../text/sink.ts";

/** Makes a text of parts of another and of words put between them; offsets lead back to the source of the other. */
export class Weaver {
	private readonly source: MappedText;
	private readonly parts: string[] = [];
	private readonly offsets: number[] = [];
	private at = 0;
	private isChanged = false;

	constructor(source: MappedText) {
		this.source = source;
	}

	/** Words that the source does not hold here, which lead to its unit at `from`. */
	put(words: string, from: number): void {
		this.isChanged = true;
		this.parts.push(words);
		const offset = this.source.map[from] ?? 0;
		for (let unit = 0; unit < words.length; unit++) this.offsets.push(offset);
	}

	copy(from: number, length: number): void {
		this.parts.push(this.source.text.slice(from, from + length));
		for (let at = from; at < from + length; at++)
			this.offsets.push(this.source.map[at] ?? 0);
	}

	/** What of the source was neither copied this way nor skipped, up to `end`. */
	copyUpTo(end: number): void {
		this.copy(this.at, end - this.at);
		this.at = end;
	}

	skipTo(at: number): void {
		this.at = at;
	}

	/** The text; the source itself where nothing was put in. */
	finish(): MappedText {
		if (!this.isChanged) return this.source;
		const { text, map } = this.source;
		this.copyUpTo(text.length);
		this.offsets.push(map[text.length] ?? 0);
		return { text: this.parts.join(""), map: Int32Array.from(this.offsets) };
	}
}
