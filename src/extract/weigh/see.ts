/** Takes in a sign: an aspect of what is looked at ("word before"), and which of that aspect's words is seen. */
export type See = (aspect: string, word: string) => void;

/** Shows all signs of one thing; a sign shown twice counts once. */
export type Look = (see: See) => void;
