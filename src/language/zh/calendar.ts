/** What Chinese says in and around windows, beside the words that make them up; simplified. */

/** The beginning of a year. */
export const early = /^年?初/;

/** The middle of a year. */
export const mid = /^年?中/;

/** Before a weekday: that of the week before, this or the next one. */
export const wholeWeeks = /^[上本这下]/;

/** Before a period: it is one of the year told last, 同年下半年. */
export const sameYearAhead = /(?:同|当|该)年的?$/;

/** A year, or the one before, seen from the time that the text told last. */
export const ofYearTold = /^(?:全年|(?:对?上|前)一年)$/;

/** The same quarter or half of a year told before it: 去年同期. */
export const sameTerm = /^的?同[期季]/;

/** 前一季度, as a whole or its first characters. */
export const termBefore = /^前一(?:个?季|$)/;

/** Between a time and what it belongs to: 3月的14亿美元, 7月的近45亿美元. */
export const joinsFigure = /^的(?:约|近|逾|超过?|大约|将近)?$/;

/** Before a month without a year: it is over, 首座园区已于. */
export const isOver = /(?:已经?|早已)[于在]$/;
