import { fold } from "./fold.ts";

/** In small letters and one script: whoever looks for 摩爾 finds 摩尔. */
export const plain = (text: string): string => fold(text).toLowerCase();
