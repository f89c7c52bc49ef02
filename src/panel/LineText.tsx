import { Text } from "ink";
import { memo, type ReactElement } from "react";
import { widthOf } from "../text/width.ts";
import type { Line, Span, Tone } from "../view/line.ts";
import { themes } from "../view/theme.ts";
import type { ThemeName } from "../view/ui.ts";

type Props = Readonly<{ line: Line; theme: ThemeName }>;

/** Tones in which a space shows. */
const marksSpaces: ReadonlySet<Tone | undefined> = new Set([
	"loud",
	"selected",
]);

const isSameLine = (one: Line, other: Line): boolean =>
	one.length === other.length &&
	one.every(
		(span, at) =>
			span.text === other[at]?.text && span.tone === other[at]?.tone,
	);

/** Neighbours of one tone made one, and spaces part of what is before them: each piece costs Ink as much as its letters do. */
const merged = (line: Line): Line => {
	const spans: Span[] = [];
	for (const span of line) {
		const last = spans.at(-1);
		const isBlank = !marksSpaces.has(last?.tone) && /^ *$/.test(span.text);
		const joins =
			last?.tone === span.tone || (isBlank && !marksSpaces.has(span.tone));
		if (last && joins)
			spans[spans.length - 1] = {
				text: last.text + span.text,
				tone: last.tone,
			};
		else spans.push(span);
	}
	return spans;
};

/** Each span with the column in which it begins: that is what it is known by from frame to frame. */
const placed = (line: Line): readonly (Span & { column: number })[] => {
	let column = 0;
	return merged(line).map((span) => {
		const start = column;
		column += widthOf(span.text);
		return { ...span, column: start };
	});
};

/** One row of the screen: the only place where tones become colours. */
const LineOfText = ({ line, theme }: Props): ReactElement => (
	<Text wrap="truncate">
		{placed(line).map(({ text, tone, column }) => {
			const { color, bold, dim, inverse } = themes[theme][tone];
			return (
				<Text
					key={column}
					{...(color && { color })}
					bold={bold ?? false}
					dimColor={dim ?? false}
					inverse={inverse ?? false}
				>
					{text}
				</Text>
			);
		})}
	</Text>
);

/** Drawn anew only when its text or its tones have changed. */
export const LineText = memo(
	LineOfText,
	(before, after) =>
		before.theme === after.theme && isSameLine(before.line, after.line),
);
