/** How English tells whose something is. */

/** Those who have put money into a company. */
export const owners = /\b(?:investor|backer|shareholder)s?\b/i;

/** At the end: the name behind is theirs, "Elon Musk's". */
export const owner = /['’]s ?$/;
