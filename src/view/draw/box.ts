import {
	fitLine,
	type Line,
	type Span,
	span,
	type Tone,
	widthOfLine,
} from "../line.ts";

/** What a box holds; its size is the layout's. */
export type Content = Readonly<{
	title: Line;
	/** The title in fewer and fewer columns, for where it would be cut. */
	shorter?: readonly Line[];
	/** At the right end of the title's row. */
	aside: Line;
	lines: readonly Line[];
}>;

/** A box of the screen, drawn. */
export type Box = Readonly<{
	key: string;
	width: number;
	height: number;
	lines: readonly Line[];
}>;

export type Place = Readonly<{ width: number; height: number }>;

const borders = {
	double: ["╔", "═", "╗", "║", "╚", "╝"],
	single: ["╭", "─", "╮", "│", "╰", "╯"],
} as const;

/** Room inside the border. */
export const insideOf = ({ width, height }: Place): Place => ({
	width: Math.max(0, width - 2),
	height: Math.max(0, height - 2),
});

const topOf = (
	{ title, shorter = [], aside }: Content,
	width: number,
	isFocused: boolean,
	tone: Tone,
): Line => {
	const [corner, edge, end] = borders[isFocused ? "double" : "single"];
	const room = width - 4;
	const hasAside = widthOfLine(aside) + 2 <= room / 2;
	const { heading, right } = headed(
		[title, ...shorter],
		hasAside ? aside : [],
		room - 2,
	);
	const filling = room - widthOfLine(heading) - widthOfLine(right);
	return [
		span(corner + edge, tone),
		...heading,
		span(edge.repeat(Math.max(0, filling)), tone),
		...right,
		span(edge + end, tone),
	];
};

/** The fullest title that fits beside what stands at the right end; that gives way before a title would be cut to its bare name. */
const headed = (
	titles: readonly Line[],
	aside: Line,
	room: number,
): Readonly<{ heading: Line; right: Line }> => {
	const told = titles.length > 1 ? titles.slice(0, -1) : titles;
	const left = room - widthOfLine(aside);
	const beside = told.find((line) => widthOfLine(line) <= left);
	if (beside) return { heading: beside, right: aside };
	const alone = told.find((line) => widthOfLine(line) <= room);
	if (alone && titles.length > 1) return { heading: alone, right: [] };
	const bare = titles.at(-1) ?? [];
	const fits = widthOfLine(bare) <= left;
	const heading = fits ? bare : fitLine(bare, Math.max(0, left));
	return { heading, right: aside };
};

/** The frame, its title in the upper edge; exactly as wide and high as its place. */
export const drawBox = (
	key: string,
	content: Content,
	place: Place,
	isFocused: boolean,
): Box => {
	const [, edge, , side, left, right] =
		borders[isFocused ? "double" : "single"];
	const tone: Tone = isFocused ? "focus" : "border";
	const inside = insideOf(place);
	const wall: Span = span(side, tone);
	const middle = Array.from({ length: inside.height }, (_, at) => [
		wall,
		...fitLine(content.lines[at] ?? [], inside.width),
		wall,
	]);
	const bottom = [span(left + edge.repeat(inside.width) + right, tone)];
	return {
		key,
		...place,
		lines: [topOf(content, place.width, isFocused, tone), ...middle, bottom],
	};
};

/** The same without a frame, for screen readers. */
export const bareBox = (key: string, content: Content, place: Place): Box => ({
	key,
	...place,
	lines: [
		[...content.title, ...content.aside],
		...content.lines.slice(0, place.height - 1),
	].map((line) => fitLine(line, Math.min(place.width, widthOfLine(line)))),
});
