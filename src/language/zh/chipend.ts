/** The same in Chinese: 解散Dojo团队, 终止自研芯片. */
export const endsAhead =
	/(?:解散|关停|终止|终结|叫停|喊停|砍掉|中止|告别|撤销)[^;]*$/;

const given = "取消|放弃|砍掉|砍|叫停|停掉|终止|下马";

/** 代号“Olympus”的训练芯片因设计受阻已被Meta取消, Dojo 3一度停掉. */
export const droppedBehind = new RegExp(
	`^[^,;]{0,14}(?:已|遭|被|一度)[^,;]{0,6}?(?:${given})`,
);

/** 砍掉自家一款推理芯片. */
export const droppedAhead = new RegExp(`(?:${given})(?:了|过)?[^,;]{0,10}$`);

/** Before a word for chips: one that a company designs, none that it buys. */
export const ownDesign =
	/(?:代号|内部|自家|自己|自有|训练用?|推理用?|一款|首款|上一代|新一代)[^,;]{0,22}$/;

/** 不改变自研芯片的计划. */
export const goesOn =
	/(?:不|未|没有?|无意|并非)(?:会|曾|因此)?(?:改变|影响|妨碍|耽误|动摇|放弃|停止|取消|取代|放慢|意味)[^;]*$/;

/** 自研芯片路线就此终结. */
export const endsBehind =
	/^[^,;恐或]{0,12}(?:终结|告终|终止|解散|叫停|喊停|喊卡|被砍|关停|作罢|夭折|下马|画上句号|划上句号|不再(?:继续|推进|进行|开发))/;
