import { useStdout } from "ink";
import { type RefObject, useEffect } from "react";
import { clockColumn, wordClock } from "../view/content/header.ts";
import { layoutOf } from "../view/draw/layout.ts";
import type { Size } from "../view/model.ts";

const tick = 1_000;
const [saveCursor, restoreCursor] = ["\u001b7", "\u001b8"];

/** Nine characters in the first row, and the cursor back where it was. */
const toClock = (now: Date, columns: number): string =>
	`${saveCursor}\u001b[1;${clockColumn(columns) + 1}H${wordClock(now)}${restoreCursor}`;

/**
 * Keeps the header's clock going between two frames. A frame lays out and reads the whole screen, some thirty
 * milliseconds for one digit; so the digits alone are written, in the place that they have in every frame. The
 * next frame writes the row anew from the first digit that differs from its own last one, hence over all of these.
 */
export const useClock = (
	now: () => Date,
	size: Size,
	isTicking: boolean,
	isSuspended: RefObject<boolean>,
): void => {
	const { stdout } = useStdout();
	useEffect(() => {
		if (!isTicking || layoutOf(size).kind === "small") return;
		const clock = setInterval(() => {
			if (!isSuspended.current) stdout.write(toClock(now(), size.columns));
		}, tick);
		return () => clearInterval(clock);
	}, [stdout, now, size, isTicking, isSuspended]);
};
