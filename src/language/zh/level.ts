/** How Chinese tells a figure as a level; simplified. */

/** Ends the figure: 4兆美元上方. */
export const level = /[上下]方$|之上$/;
