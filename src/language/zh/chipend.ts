/** The same in Chinese: 解散Dojo团队, 终止自研芯片. */
export const endsAhead =
	/(?:解散|关停|终止|终结|叫停|砍掉|中止|告别|撤销)[^;]*$/;

/** 自研芯片路线就此终结. */
export const endsBehind =
	/^[^,;]{0,12}(?:终结|告终|终止|解散|叫停|被砍|关停|画上句号|划上句号)/;
