import * as en from "./en/chipmaking.ts";

/** Tells who makes a chip told before: "The chip will be manufactured at TSMC", "TSMC makes the chip". */
export const tellsChipMaker = (text: string): boolean =>
	en.made.test(text) || en.makes.test(text);
