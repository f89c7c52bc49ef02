/** What Chinese says of the time ahead; simplified. */

/** A company's own expectation: 财测, 下季. */
export const outlook = /指引|展望|财测|下一?季|明年/;
