/** Behind a verb of denial: it governs whatever follows in Chinese. */
export const governed = /^[^a-z]/i;

/** 否认…，并表示仍将…: affirms what comes then; simplified. */
export const affirming =
	/[并但同](?:且|时|是)?(?:再次)?(?:表示|称|说|强调|重申|指出)/;

/** A rumour, told only to be answered: 针对…的传闻, 针对外传…, 有报道指…. */
export const rumour =
	/(?:针对|对于|就|关于|有关)[^;。]{0,60}(?:传闻|传言|报道|消息|说法|外传|市传)|有(?:报道|报导|媒体|消息|传闻|传言)[指称]/;
