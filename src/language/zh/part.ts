/** How Chinese tells a part of the figure before; simplified. */

/** 其中. */
export const part = /其中|当中/;
