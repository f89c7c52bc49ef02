import { descriptors } from "./learn.ts";

/** "Server maker", "the asset manager": what the company does. */
const business = `(?:(?:the|an?) )?(?:[\\w.&-]+ ){0,4}(?:${descriptors}|manager|conglomerate)`;
/** "Singapore's", "Abu Dhabi-based": where it is at home. */
const home = "[A-Z][\\w.]+(?: [A-Z]\\w+)?(?:['’]s|-(?:based|listed))";

const description = new RegExp(`^ ?(?:${business}|${home}) $`);

/** Whether the words before a company's name only say what it does or where it is at home. */
export const describes = (words: string): boolean => description.test(words);
