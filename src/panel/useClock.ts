import { useStdout } from "ink";
import { type RefObject, useEffect } from "react";
import { wordClock } from "../view/content/header.ts";

const tick = 1_000;
const [saveCursor, restoreCursor] = ["\u001b7", "\u001b8"];

/** Nine characters in the first row, and the cursor back where it was. */
const toClock = (now: Date, column: number): string =>
	`${saveCursor}\u001b[1;${column + 1}H${wordClock(now)}${restoreCursor}`;

/**
 * Keeps the header's clock going between two frames. A frame lays out and reads the whole screen, some thirty
 * milliseconds for one digit; so the digits are written where the last frame has put them. The next frame writes
 * the row anew from the first digit that differs from its own last one, hence over all that was written here.
 */
export const useClock = (
	now: () => Date,
	column: number | null,
	isSuspended: RefObject<boolean>,
): void => {
	const { stdout } = useStdout();
	useEffect(() => {
		if (column === null) return;
		const clock = setInterval(() => {
			if (!isSuspended.current) stdout.write(toClock(now(), column));
		}, tick);
		return () => clearInterval(clock);
	}, [stdout, now, column, isSuspended]);
};
