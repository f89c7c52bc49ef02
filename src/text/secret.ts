/** Name and password before the host of a web address; a password may hold an `@` of its own. */
const login = /(\bhttps?:\/\/)[^\s/?#]*@/gi;

/** A text without the names and passwords in the web addresses that it holds: whoever reads along has no need of them. */
export const withoutLogin = (text: string): string => text.replace(login, "$1");
