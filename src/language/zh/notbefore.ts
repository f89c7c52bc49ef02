const never =
	"(?:不会|不可能|不太可能|不大可能|不太会|无法|没法|难以|不能|未必能?)";

/** Before 早于2027年: nothing comes sooner. Pattern source. */
export const notEarlier = `(?:${never}|不|不得|不应|难|未)早`;

/** Before 2027年之前: the same, whoever it comes to. Pattern source, to be looked back at. */
export const neverAhead = `${never}(?:[向为给对][^,。;]{1,12})?[于在]? ?[\\d年月日号季度上下半初中底末第一二三四本今明个Q ]{2,12}`;

/** Behind 2027年之前: what does not come till then; until there is a profit losses are told up to then. Pattern source. */
export const notYet = `(?:[^,。;]{0,3}?)(?:${never}|不)(?![到足久断仅但只惜少]|(?:实现)?(?:盈利|获利|赚|转盈|扭亏))`;
