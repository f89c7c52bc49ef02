/** How Chinese ranks companies by what they are worth; simplified. */

/** 全球最值钱. */
export const rank = /全球最(?:大|值钱)|最有价值|最值钱/;
