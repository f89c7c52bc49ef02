/** Words that make a sum that of several companies together. */
export const holdsAll = (text: string): boolean =>
	/合计|合共|共计|总共|[三四五六七八九十]巨头|[三四五六七八九十]雄|\b(?:combined|together|collectively|between them|magnificent seven|companies|chipmakers|stocks)\b/i.test(
		text,
	);

/** Words that add up what each of those named ahead brings: 三家合计, "combined". */
export const addsUp = (text: string): boolean =>
	/合计|合共|共计|加总|加起来|\b(?:combined|together|collectively|between them|in total|in aggregate)\b/i.test(
		text,
	);

/** The same, where the text says that they are several: 三家合计, "the three together". */
export const addsUpSeveral = (text: string): boolean =>
	/(?:[两二三四五六七八九十\d][家者]|双方|各家)[^,。;]{0,6}(?:合计|合共|共计|总共|加起来)|\bthe (?:two|three|four|five|six|seven)(?: of them| firms| companies| groups)? (?:together|combined|collectively)\b/i.test(
		text,
	);
