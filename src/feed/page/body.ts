import { type Block, blocksOf } from "./tree.ts";

/** A part of a page, by its offsets. */
export type Part = Readonly<{ start: number; end: number }>;

const likely =
	/article|content|entry|story|post|body|main|text|news|detail|正文|zhengwen/i;
const unlikely =
	/comment|footer|foot-|sidebar|side-|related|recommend|share|social|promo|advert|\bads?\b|\bad-|nav|menu|breadcrumb|subscribe|newsletter|paywall|cookie|consent|popular|trending|most-read|hot-|tags?\b|copyright|disclaimer|author-bio|推荐|相關|相关/i;
const furniture = new Set(["nav", "aside", "footer", "form", "header"]);

/** Less of a text is no paragraph. */
const shortest = 40;
/** A body with less than this is none. */
const leastBody = 250;
const mostLinks = 0.5;

type Sums = { text: number; links: number; prose: number };

const isFurniture = (block: Block): boolean =>
	furniture.has(block.name) ||
	(block.name !== "article" &&
		block.name !== "main" &&
		block.name !== "body" &&
		unlikely.test(block.hint) &&
		!likely.test(block.hint));

/** How much a block's own text reads like prose. */
const proseOf = (block: Block): number => {
	const isLine = block.text < shortest || block.stops === 0;
	if (isLine || /^h\d$/.test(block.name)) return 0;
	const free = 1 - block.links / block.text;
	return (1 + block.stops + Math.min(5, block.text / 100)) * free;
};

/** Sums of a block and all that is in it but its furniture; an explicit stack, since pages nest deeply. */
const sumUp = (root: Block): ReadonlyMap<Block, Sums> => {
	const sums = new Map<Block, Sums>();
	const order: Block[] = [];
	const waiting = [root];
	for (let block = waiting.pop(); block; block = waiting.pop()) {
		order.push(block);
		if (!isFurniture(block)) waiting.push(...block.children);
	}
	for (const block of order.reverse()) {
		const sum = { text: block.text, links: block.links, prose: proseOf(block) };
		for (const child of block.children) {
			const part = sums.get(child);
			if (part === undefined || isFurniture(child)) continue;
			sum.text += part.text;
			sum.links += part.links;
			sum.prose += part.prose;
		}
		sums.set(block, sum);
	}
	return sums;
};

/** From the page inward, to the smallest block that still holds most of the prose. */
const mostOfProse = (root: Block, sums: ReadonlyMap<Block, Sums>): Block => {
	let best = root;
	for (;;) {
		const whole = sums.get(best)?.prose ?? 0;
		const heir = best.children.find(
			(child) =>
				!isFurniture(child) && (sums.get(child)?.prose ?? 0) > 0.7 * whole,
		);
		const isParagraph = heir === undefined || heir.name === "p";
		if (isParagraph || whole === 0) return best;
		best = heir;
	}
};

/** What is to be left out of a body: furniture, and lists of links. */
const partsOf = (body: Block, sums: ReadonlyMap<Block, Sums>): Part[] => {
	const gaps: Part[] = [];
	const waiting = [...body.children];
	for (let block = waiting.pop(); block; block = waiting.pop()) {
		const { text = 0, links = 0 } = sums.get(block) ?? {};
		const isLinks = text > 0 && links / text > mostLinks && text < 2_000;
		if (isFurniture(block) || isLinks) gaps.push(block);
		else waiting.push(...block.children);
	}
	gaps.sort((a, b) => a.start - b.start);
	const starts = [body.start, ...gaps.map(({ end }) => end)];
	const ends = [...gaps.map(({ start }) => start), body.end];
	return starts.flatMap((start, at) => {
		const end = ends[at] ?? body.end;
		return end > start ? [{ start, end }] : [];
	});
};

/**
 * The parts of a page that make up its article: the smallest element that holds most of the prose, without furniture and lists
 * of links; prose is told by its length, its stops and how little of it is links. None where the page holds no article.
 */
export const chooseBody = (html: string): readonly Part[] => {
	const root = blocksOf(html);
	const sums = sumUp(root);
	const body = mostOfProse(root, sums);
	const { text = 0, links = 0 } = sums.get(body) ?? {};
	if (text < leastBody || links / text > mostLinks) return [];
	return partsOf(body, sums);
};
