/** What Chinese says beside a power that plants make or machines store: no systems that somebody will run; simplified. */

/** Behind the figure: 150兆瓦Megapack, 300兆瓦的储能电池; not 光伏供电的园区. */
export const generatedBehind =
	/^(?:的)?[^,，。;；、\d]{0,6}?(?:Megapack|储能|电池|燃气轮机|燃气机组|柴油|发电机|燃料电池|备用电源|光伏电站|太阳能电站|风电场|风电项目|核电站|核电机组|核反应堆|发电厂|电厂)(?!供电|驱动)/i;
