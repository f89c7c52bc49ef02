/** The longest bracket that is looked into. */
export const longestDefinition = 120;

const terms = /^\((?:[A-Za-z ,:]{0,40}["“][^"“”()]{1,40}["”])+\)$/;

/** A bracket in which a release or a contract defines its terms: `("Hut 8" or the "Company")`, `(the "Agreement")`. */
export const definesTerms = (bracket: string): boolean => terms.test(bracket);
