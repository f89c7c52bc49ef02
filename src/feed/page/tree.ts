import { Tokenizer } from "htmlparser2";

/** An element of a page that may hold the article, with the text that is its own or that of its inline elements. */
export type Block = {
	readonly name: string;
	/** Class and id, for hints. */
	readonly hint: string;
	readonly parent: Block | null;
	readonly children: Block[];
	readonly start: number;
	end: number;
	/** Of the text that stands in this block and in no block within it, in letters. */
	text: number;
	/** How much of it is links. */
	links: number;
	/** Commas and full stops in it: prose has them, menus do not, and lists have other ones (、). */
	stops: number;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const blocks = words(
	"html body main article section div p pre blockquote ul ol li dl dd dt table tbody tr td th figure figcaption header footer aside nav form h1 h2 h3 h4 h5 h6 center details",
);
/** Elements whose content is not read. */
const dropped = words(
	"script style noscript template svg iframe select button",
);
const deepest = 200;
const stop = /[,.;，。；]/g;
/** A Chinese character says about as much as this many Latin letters. */
const weight = 2.5;
const han = /[\u3400-\u9fff]/g;
const blank = /\s+/g;

const lettersOf = (text: string): number => {
	const solid = text.replace(blank, " ").trim();
	return solid.length + (solid.match(han)?.length ?? 0) * (weight - 1);
};

const newBlock = (
	name: string,
	hint: string,
	parent: Block | null,
	start: number,
): Block => ({
	...{ name, hint, parent, start, end: start, children: [] },
	...{ text: 0, links: 0, stops: 0 },
});

/** The blocks of a page, by a stack of our own: malformed and hostile nesting costs no more than its length. */
export const blocksOf = (html: string): Block => {
	const root = newBlock("html", "", null, 0);
	let top = root;
	let depth = 0;
	let name = "";
	let tagAt = 0;
	let hint = "";
	let attribute = "";
	let links = 0;
	let silent = "";

	const leave = (at: number): void => {
		top.end = at;
		if (top.parent !== null) {
			top = top.parent;
			depth -= 1;
		}
	};
	const enter = (): void => {
		if (name === "a") links += 1;
		else if (silent === "" && dropped.has(name)) silent = name;
		else if (silent === "" && blocks.has(name) && depth < deepest) {
			// A paragraph ends where the next block begins, whether it says so or not.
			if (top.name === "p") leave(tagAt);
			const block = newBlock(name, hint, top, tagAt);
			top.children.push(block);
			top = block;
			depth += 1;
		}
	};
	const close = (closed: string, start: number, end: number): void => {
		if (closed === "a") links = Math.max(0, links - 1);
		if (closed === silent) silent = "";
		if (silent !== "" || !blocks.has(closed)) return;
		let open: Block | null = top;
		while (open !== null && open.name !== closed) open = open.parent;
		if (open === null || open.parent === null) return;
		while (top !== open) leave(start);
		leave(end);
	};
	const take = (text: string): void => {
		if (silent !== "") return;
		const letters = lettersOf(text);
		top.text += letters;
		if (links > 0) top.links += letters;
		else top.stops += text.match(stop)?.length ?? 0;
	};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			ontext: (start, end) => take(html.slice(start, end)),
			onopentagname: (start, end) => {
				name = html.slice(start, end).toLowerCase();
				tagAt = start - 1;
				hint = "";
			},
			onattribname: (start, end) => {
				attribute = html.slice(start, end).toLowerCase();
			},
			onattribdata: (start, end) => {
				if (attribute === "class" || attribute === "id")
					hint += ` ${html.slice(start, end).slice(0, 200)}`;
			},
			onopentagend: enter,
			onselfclosingtag: ignore,
			onclosetag: (start, end) =>
				close(html.slice(start, end).toLowerCase(), start - 2, end + 1),
			...{ ontextentity: ignore, onattribentity: ignore, onattribend: ignore },
			...{ oncdata: ignore, oncomment: ignore, ondeclaration: ignore },
			...{ onend: ignore, onprocessinginstruction: ignore },
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	while (top.parent !== null) leave(html.length);
	root.end = html.length;
	return root;
};

const ignore = (): void => {};
