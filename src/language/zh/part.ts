/** How Chinese tells a part of the figure before; simplified. */

/** 其中. */
export const part = /其中|当中/;

/** Right before a figure: 其中逾. */
export const partAhead = /(?:其中|当中)(?:首批|约|逾|超过|至少|有)?$/;
