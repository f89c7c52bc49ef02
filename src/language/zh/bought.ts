/** What Chinese says around what is bought; simplified. */

/** Before it: it is bought. */
export const ahead = /收购(?:了)? ?$/;

/** Behind it: 收购. */
export const behind = /^ ?收购/;
