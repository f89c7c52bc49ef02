/** Behind a verb of denial: it governs whatever follows in Chinese. */
export const governed = /^[^a-z]/i;

/** 否认…，并表示仍将…: affirms what comes then; simplified. */
export const affirming =
	/[并但同](?:且|时|是)?(?:再次)?(?:表示|称|说|强调|重申|指出)/;

/** Behind a negation or a verb of denial: a change of a deal, which its own clause denies, and no more: 没有推迟,与… */
export const undoing =
	/^(?:有|会|再|打算|计划|考虑|曾|任何|要|将|对|已|和|与|[A-Za-z]| )*(?:取消|推迟|延后|延迟|延期|放弃|终止|中止|缩减|削减|缩水|暂停|搁置|裁员|改变|变化|变动|更改|退出|撤出|撤回|撤资|违约|破局|告吹|停工|停摆|不满)[^,;。]{0,12},/;

/** A rumour, told only to be answered: 针对…的传闻, 针对外传…, 有报道指…. */
export const rumour =
	/(?:针对|对于|就|关于|有关)[^;。]{0,60}(?:传闻|传言|报道|消息|说法|外传|市传)|有(?:报道|报导|媒体|消息|传闻|传言)[指称]/;

const report = "传闻|传言|消息|报道|报导|说法|爆料|流言|猜测|指控|指称";

/** What is told as others tell it, which its sentence may go on to deny. */
export const reported = new RegExp(
	`${report}|[盛风谣流据外]传|传出|[报道导]?称|报[道导]|市传`,
);

/** Behind a verb of denial: what the sentence has told is denied, and nothing else. */
export const bare = new RegExp(
	`^(?:了|过)?(?:[这此该其]一?|上述|相关|有关|前述|所有|任何)?[项则篇个些]?(?:${report}|事|计划|说)?(?:的?真实性|属实)?\\s*(?:[,.，。;；!！」”"）)]|$)`,
);

/** A verb that turns down an offer as readily as it denies a report. */
export const turningDown = /^驳回/;
