import { fold } from "./fold.ts";

/** In small letters, one script, and with the keyboard's minus: whoever looks for 摩爾 finds 摩尔, and for -1.1 finds −1.1. */
export const plain = (text: string): string =>
	fold(text).replaceAll("−", "-").toLowerCase();
