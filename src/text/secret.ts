/** Name and password before the host of an address, whatever its scheme; a password may hold an `@` of its own. */
const login = /(:\/\/)[^\s/?#]*@/g;

/** A text without the names and passwords in the addresses that it holds: whoever reads along has no need of them. */
export const withoutLogin = (text: string): string => text.replace(login, "$1");
