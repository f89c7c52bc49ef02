/** How Chinese leaves open which of two times it will be; simplified. */

/** Between the times: 或者. */
export const or = /^[,，]?(?:或者?|抑或)(?:是|在)?$/;

/** Between the first time and the last of a stretch: 2022年至2025年上半年. */
export const through = /^(?:至|到|[-–—~]).?$/;
