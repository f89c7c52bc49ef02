import * as en from "./en/chipend.ts";
import * as zh from "./zh/chipend.ts";

/** Whether the words before a chip of one's own, or those behind it, tell that it is given up. */
export const tellsChipEnd = (before: string, behind: string): boolean =>
	[en, zh].some(
		({ endsAhead, endsBehind }) =>
			endsAhead.test(before) || endsBehind.test(behind),
	);

/** Whether the words around a chip of a company's design, which are of it or not, tell that it was given up for good. */
export const tellsChipDropped = (before: string, behind: string): boolean =>
	zh.droppedAhead.test(before) || zh.droppedBehind.test(behind);

/** Whether the words before a chip tell that its company designs it: 代号“Olympus”的训练芯片. */
export const tellsOwnDesign = (before: string): boolean =>
	zh.ownDesign.test(before);

/** Whether the words before a chip of one's own tell that it goes on, whatever else has changed. */
export const tellsChipGoesOn = (before: string): boolean =>
	[en, zh].some(({ goesOn }) => goesOn.test(before));
