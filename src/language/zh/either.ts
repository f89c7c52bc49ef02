/** How Chinese leaves open which of two times it will be; simplified. */

/** Between the times: 或者. */
export const or = /^[,，]?(?:或者?|抑或)(?:是|在)?$/;
