import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type MappedText, newline, Sink, space } from "./sink.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that begin and end a line. */
const blocks = words(
	"address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul",
);
const cells = words("td th");
/** Elements that are code: nothing of them is text, closed or not. */
const code = words("script style");
/** Elements whose content no reader sees, or that hold menus and forms instead of the story. */
const dropped = words(
	"script style template noscript noembed noframes iframe svg math object audio video canvas title textarea select button nav",
);

const ignore = (): void => {};

/** Receives the tokens of one page and writes what is readable of them. */
class PageReader implements TokenizerCallbacks {
	readonly sink: Sink;
	private readonly html: string;
	private name = "";
	private tagStart = 0;
	private preformatted = 0;
	/** The dropped element that is open, how deep it stands in itself, and how long the text was before it. */
	private open = "";
	private depth = 0;
	private kept = 0;

	constructor(html: string) {
		this.html = html;
		this.sink = new Sink(html.length);
	}

	ontext(start: number, end: number): void {
		for (let at = start; at < end; at++) {
			const unit = this.html.charCodeAt(at);
			if (unit > space) this.sink.push(unit, at);
			else this.sink.pushRoom(this.roomOf(unit), at);
		}
	}

	ontextentity(codepoint: number, end: number): void {
		const start = this.html.lastIndexOf("&", end - 1);
		const text = String.fromCodePoint(codepoint);
		const { sink } = this;
		const before =
			sink.length === 0 ? -1 : (sink.offsets[sink.length - 1] ?? 0);
		for (let at = 0; at < text.length; at++)
			sink.push(text.charCodeAt(at), Math.max(start, before + 1) + at);
	}

	onopentagname(start: number, end: number): void {
		this.name = this.html.slice(start, end).toLowerCase();
		this.tagStart = start - 1;
	}

	onopentagend(): void {
		if (this.name === this.open) this.depth++;
		else if (this.open === "" && dropped.has(this.name)) {
			this.open = this.name;
			this.depth = 1;
			this.kept = this.sink.length;
		}
		if (this.name === "pre") this.preformatted++;
		this.breakAt(this.tagStart);
	}

	onselfclosingtag(): void {
		this.breakAt(this.tagStart);
	}

	onclosetag(start: number, end: number): void {
		this.name = this.html.slice(start, end).toLowerCase();
		if (this.name === this.open && --this.depth === 0) this.drop();
		if (this.name === "pre")
			this.preformatted = Math.max(0, this.preformatted - 1);
		this.breakAt(start - 2);
	}

	onend(): void {
		if (code.has(this.open)) this.drop();
	}

	onattribdata = ignore;
	onattribentity = ignore;
	onattribend = ignore;
	onattribname = ignore;
	oncdata = ignore;
	oncomment = ignore;
	ondeclaration = ignore;
	onprocessinginstruction = ignore;

	private roomOf(unit: number): number {
		return unit === newline && this.preformatted > 0 ? newline : space;
	}

	private breakAt(offset: number): void {
		if (blocks.has(this.name)) this.sink.pushRoom(newline, offset);
		else if (cells.has(this.name)) this.sink.pushRoom(space, offset);
	}

	private drop(): void {
		this.sink.length = this.kept;
		this.open = "";
	}
}

/**
 * The readable text of a page or a fragment: blocks on lines of their own, runs of space single, entities decoded; scripts, styles,
 * menus and forms left out, but an element left open at the end drops nothing. Built on the tokenizer alone, since a parser's stack
 * of open elements makes deep nesting quadratic.
 */
export const textOfHtml = (html: string): MappedText => {
	const reader = new PageReader(html);
	const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
	tokenizer.write(html);
	tokenizer.end();
	return reader.sink.finish(html.length);
};
