/** Miners of crypto money, who have sites with power: most let these to young clouds by now. */
export const miners: readonly string[] =
	"Core Scientific|IREN|Iris Energy|Cipher Mining|Cipher|TeraWulf|Hut 8|Riot Platforms|Riot|CleanSpark|MARA|Galaxy Digital|Galaxy|Bitfarms|Bitdeer|Applied Digital".split(
		"|",
	);
