/** Companies whose shares have been worth more than {@link leastGiantWorth} for years, by canonical name. */
const giants: ReadonlySet<string> = new Set(
	"NVIDIA|Microsoft|Apple|Google|Amazon|Meta|Broadcom|TSMC|Tesla|Oracle|AMD|Samsung|Tencent|腾讯|ASML".split(
		"|",
	),
);

/** In any currency: who is worth less in dollars is so in euros and pounds, and all the more in others. */
export const leastGiantWorth = 1e11;

/** Whether less than {@link leastGiantWorth} can't be a company's market value. */
export const isGiant = (name: string): boolean => giants.has(name);
