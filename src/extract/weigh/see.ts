/**
 * Takes in a sign: an aspect of what is looked at ("word before"), and which of that aspect's words is seen. Aspects that begin
 * with "read" tell what the rules made of it, and those alone.
 */
export type See = (aspect: string, word: string) => void;

/** The same for a symbol of a line, by its code: they are looked up most, and faster by number. */
export type SeeCode = (aspect: string, code: number) => void;

/** Shows all signs of one thing; a sign shown twice counts once. */
export type Look = (see: See, seeCode: SeeCode) => void;
