/** Words that make a sum that of several companies together. */
export const holdsAll = (text: string): boolean =>
	/合计|合共|共计|总共|[三四五六七八九十]巨头|[三四五六七八九十]雄|\b(?:combined|together|collectively|between them|magnificent seven|companies|chipmakers|stocks)\b/i.test(
		text,
	);
