const participle = /^ (?:being|having)\b/;

/** Behind a name: it is told in passing, with no verb of its own: "AMD being the supplier". */
export const isAbsolute = (behind: string): boolean => participle.test(behind);
