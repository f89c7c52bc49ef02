/** Chinese numbers before a list's points, (一) or 二、, and the headings of such lists; simplified. Pattern source. */
export const heading = "[(（]?[一二三四五六七八九十]{1,3}[)）、.]|重点|要点";
