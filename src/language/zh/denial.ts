/** Behind a verb of denial: it governs whatever follows in Chinese. */
export const governed = /^[^a-z]/i;

/** 否认…，并表示仍将…: affirms what comes then; simplified. */
export const affirming =
	/[并但同](?:且|时|是)?(?:再次)?(?:表示|称|说|强调|重申|指出)/;
