import { opensAsPoint } from "../language/bullet.ts";
import type { Passage, Sentence } from "./passage.ts";
import type { Line } from "./rule/line.ts";
import type { Scene } from "./rule/scene.ts";

const stop = /[.!?。！？…]["'”’」』)）]*$/;

/** Follows whom the points of a list are about: "Anthropic is locking in a lot:", "On the other side, Anthropic" before its first point. */
export class Points {
	private readonly clean: string;
	private head: string | null = null;
	private isOpen = false;

	constructor({ clean }: Passage) {
		this.clean = clean;
	}

	/** Whom a sentence that opens a paragraph goes on with, as a point of a list whose heading names one; `null` where it is none. */
	ownerOf({ start, end }: Sentence): string | null {
		const isPoint = opensAsPoint(
			this.clean.slice(start, Math.min(end, start + 24)),
		);
		if (!isPoint) this.isOpen = false;
		return isPoint && this.isOpen ? this.head : null;
	}

	/** Remembers what may head a list: no title, no whole sentence, and it names somebody. */
	note({ sentence, names, text }: Line, { focus }: Scene): void {
		if (opensAsPoint(text) || sentence.inTitle) return;
		this.isOpen = !stop.test(text);
		this.head =
			names.length === 0
				? null
				: names.length === 1
					? (names[0] ?? null)
					: focus;
	}
}
