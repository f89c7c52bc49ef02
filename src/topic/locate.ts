import { type Document, isMap, isNode, type LineCounter } from "yaml";

type Path = readonly PropertyKey[];

/** Where something stands in a file; both count from 1. */
export type Place = Readonly<{ line: number; column: number }>;

/** Finds lines and columns in a parsed YAML document. */
export class Locator {
	readonly #document: Document;
	readonly #lines: LineCounter;

	constructor(document: Document, lines: LineCounter) {
		this.#document = document;
		this.#lines = lines;
	}

	/** Place of a character, counted from 0. */
	placeOf(offset: number): Place {
		const { line, col } = this.#lines.linePos(offset);
		return { line, column: col };
	}

	/** Place of the value at a path, or of its nearest parent that exists. */
	placeOfValue(path: Path): Place {
		const node = path.length
			? this.#document.getIn(path, true)
			: this.#document.contents;
		if (isNode(node) && node.range) return this.placeOf(node.range[0]);
		return path.length
			? this.placeOfValue(path.slice(0, -1))
			: { line: 1, column: 1 };
	}

	/** Place of a key in the map at a path. */
	placeOfKey(path: Path, key: string): Place {
		const map = path.length
			? this.#document.getIn(path, true)
			: this.#document.contents;
		const pair = isMap(map)
			? map.items.find(({ key: own }) => isNode(own) && own.toJSON() === key)
			: undefined;
		return isNode(pair?.key) && pair.key.range
			? this.placeOf(pair.key.range[0])
			: this.placeOfValue(path);
	}
}
