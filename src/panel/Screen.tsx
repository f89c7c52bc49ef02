import { Box } from "ink";
import type { ReactElement } from "react";
import type { Box as DrawnBox } from "../view/draw/box.ts";
import type { Frame } from "../view/frame.ts";
import type { Line } from "../view/line.ts";
import type { ThemeName } from "../view/ui.ts";
import { LineText } from "./LineText.tsx";

type Lined = Readonly<{ line: Line; row: number }>;

/** A line is known by the row that it stands in. */
const inRows = (lines: readonly Line[]): readonly Lined[] =>
	lines.map((line, row) => ({ line, row }));

type LinesProps = Readonly<{ lines: readonly Line[]; theme: ThemeName }>;

const Lines = ({ lines, theme }: LinesProps): ReactElement => (
	<Box flexDirection="column" flexShrink={0}>
		{inRows(lines).map(({ line, row }) => (
			<LineText key={row} line={line} theme={theme} />
		))}
	</Box>
);

type PanelProps = Readonly<{ box: DrawnBox; theme: ThemeName }>;

const Panel = ({ box, theme }: PanelProps): ReactElement => (
	<Box width={box.width} height={box.height} flexShrink={0}>
		<Lines lines={box.lines} theme={theme} />
	</Box>
);

type BandProps = Readonly<{ band: readonly DrawnBox[]; theme: ThemeName }>;

const Band = ({ band, theme }: BandProps): ReactElement => (
	<Box flexShrink={0}>
		{band.map((box) => (
			<Panel key={box.key} box={box} theme={theme} />
		))}
	</Box>
);

type ScreenProps = Readonly<{ frame: Frame; theme: ThemeName }>;

/** Puts the lines of a frame where they belong; it decides nothing. */
export const Screen = ({ frame, theme }: ScreenProps): ReactElement => (
	<Box flexDirection="column">
		<Lines lines={frame.head} theme={theme} />
		<Box flexShrink={0}>
			<Box flexDirection="column" flexShrink={0}>
				{frame.bands.map((band) => (
					<Band
						key={band.map(({ key }) => key).join()}
						band={band}
						theme={theme}
					/>
				))}
			</Box>
			{frame.side && <Panel box={frame.side} theme={theme} />}
		</Box>
		<Lines lines={frame.foot} theme={theme} />
	</Box>
);
