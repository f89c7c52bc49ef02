/** What English says around an index where shares are listed. */

/** Before the index: "on the". */
export const before = /\bon(?: the)? ?$/i;

/** Behind the index: "IPO". */
export const behind = /^ ?IPO/i;
