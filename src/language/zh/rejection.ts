/** Without one of these words nothing is rejected so. */
export const marks = ["而非|不是|并非|版本|误|更正"];

/** The same in Chinese: 100万颗而非, 不是. */
export const contrast =
	/(?:而非|而不是|并非|不是)(?:此前|之前|先前|原先|原)?(?:所?[报传]道?的?|说的?)?(?:约|逾|超过|最多|高达)?$/;

/** 不是200万颗而是100万颗. */
export const opened = /(?:不是|并非)(?:约|逾|超过|最多|高达)?$/;
export const replaced = /^[^,;。]{0,16},?而是/;

/** 本文较早版本误称. */
export const mistaken =
	/(?:本文|此文|报道|文章)?(?:较早|早前|先前|此前|原先|初始|上一)(?:的)?版本|误[称写报作植为]|错误地[称写报说]|^\W*(?:更正|勘误)[^;]*(?:此前|早前|先前|原先)/;

/** 实为, 应为. */
export const corrected =
	/(?:实为|应为|实际为|实则为|更正为|正确(?:数字)?[为是]|改为)(?:约|逾|超过|最多|高达)?$/;
