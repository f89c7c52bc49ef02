import { opensAsPoint } from "../language/bullet.ts";
import type { Passage, Sentence } from "./passage.ts";
import type { Line } from "./rule/line/line.ts";
import type { Scene } from "./rule/scene/scene.ts";

const stop = /[.!?。！？…]["'”’」』)）]*$/;
/** Numbers, stars and the like around a heading. */
const ornament = /^[\s#*_>\d.)•-]+|[\s*_:：]+$/g;
const longestHeading = 60;
/** A heading that is nothing but a name, perhaps numbered or with its ticker. */
const nameAlone = /^N(?:,|[(_)]{0,3})$/;
const numberedName = /^_N(?:,|[(_)]{0,3})$/;
const longestName = 40;

const isNameAlone = ({ symbols, text }: Line): boolean =>
	(/^\W{0,4}\d/.test(text) ? numberedName : nameAlone).test(symbols);

/** Without a full stop and a figure, and short. */
const isHeading = (text: string): boolean =>
	text.length <= longestHeading && !stop.test(text) && !/\d/.test(text);

/**
 * Follows whom paragraphs are about that name nobody: the points of a list by its heading ("Anthropic is locking in a lot:"), and all
 * below a heading that is a company's name, up to the next heading.
 */
export class Points {
	private readonly clean: string;
	private head: string | null = null;
	private isOpen = false;
	private section: string | null = null;
	/** The line of the raw text on which the last point stands; what follows on it heads nothing. */
	private pointBlock = -1;

	constructor({ clean }: Passage) {
		this.clean = clean;
	}

	/** Whom a sentence that opens a paragraph goes on with; `null` where no heading tells. */
	ownerOf({ start, end }: Sentence): string | null {
		const text = this.clean.slice(
			start,
			Math.min(end, start + longestHeading * 2),
		);
		const isPoint = opensAsPoint(text);
		if (!isPoint && isHeading(text.replace(ornament, ""))) this.section = null;
		if (!isPoint) this.isOpen = false;
		return (isPoint && this.isOpen ? this.head : null) ?? this.section;
	}

	/** Remembers what may head a list or a section: no title, no whole sentence, and it names somebody. */
	note(line: Line, { focus }: Scene): void {
		const { sentence, names, text, block } = line;
		if (sentence.inTitle) return;
		const [name = null] = names;
		const heading = text.replace(ornament, "");
		const isShort = heading.length <= longestName && isHeading(heading);
		if (isShort && isNameAlone(line)) this.section = name;
		if (opensAsPoint(text)) this.pointBlock = block;
		if (block === this.pointBlock) return;
		this.isOpen = !stop.test(text);
		this.head = names.length === 1 ? name : names.length === 0 ? null : focus;
	}
}
