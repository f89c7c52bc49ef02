const bullet =
	/^(?:\*(?!\*)|[-·–—■●▪►▶◆◇○□]|\(?\d{1,2}[.)、]|[(（]?[一二三四五六七八九十]{1,3}[)）、.]|重点|要点|key (?:points?|takeaways?))/i;

/** Opens as a point of a list does: by a sign, a number, or a heading such as 重点. */
export const opensAsPoint = (text: string): boolean => bullet.test(text);
