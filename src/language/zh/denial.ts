/** Behind a verb of denial: it governs whatever follows in Chinese. */
export const governed = /^[^a-z]/i;

/** 否认…，并表示仍将…: affirms what comes then; simplified. */
export const affirming =
	/[并但同](?:且|时|是)?(?:再次)?(?:表示|称|说|强调|重申|指出)/;

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
