/** What Chinese says of the term that a figure is of; simplified. */

/** A company's own quarter or year of accounts: 财季. */
export const fiscal = /财季|会计季|财年|会计年度/;

/** The time of the figure told before: 同期. */
export const sameTerm = /同期|同一(?:季度?|时期|期间)/;

/** A year in figures right before a sum: 2025年的约13亿元. */
export const yearAhead = /\d{4}年度?的?(?:大?约|近|超过?|逾)?$/;
