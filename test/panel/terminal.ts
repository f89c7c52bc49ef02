import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { Size } from "../../src/view/model.ts";

/** A screen that keeps what is written to it. */
export class Screen extends Writable {
	readonly isTTY = true;
	columns: number;
	rows: number;
	raw = "";
	/** Every frame as it was written. */
	readonly frames: string[] = [];

	constructor({ columns, rows }: Size) {
		super({ decodeStrings: false });
		this.columns = columns;
		this.rows = rows;
	}

	override _write(
		chunk: unknown,
		_encoding: BufferEncoding,
		done: () => void,
	): void {
		const text = String(chunk);
		this.raw += text;
		if (text.includes("\n")) this.frames.push(text);
		done();
	}

	resize({ columns, rows }: Size): void {
		this.columns = columns;
		this.rows = rows;
		this.emit("resize");
	}

	/** The last whole frame, without styles and without spaces at the ends of rows. */
	get text(): string {
		return `${stripVTControlCharacters(this.frames.at(-1) ?? "")
			.split("\n")
			.map((row) => row.trimEnd())
			.join("\n")
			.trimEnd()}\n`;
	}
}

/** A keyboard: what is written to it is typed. */
export class Keyboard extends PassThrough {
	readonly isTTY = true;
	setRawMode(): this {
		return this;
	}
	ref(): this {
		return this;
	}
	unref(): this {
		return this;
	}
}
