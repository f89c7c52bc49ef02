/** In a cell of which nothing is told. */
export const none = "–";
