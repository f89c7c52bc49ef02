/** English headings of a list's points. Pattern source; in any case. */
export const heading = "key (?:points?|takeaways?)";
