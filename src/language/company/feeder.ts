import { energy } from "./energy.ts";

/** Further ones, told among the companies of other trades, and who owns a site with its own power. */
const others =
	"Vistra|Vistra Energy|Constellation|Constellation Energy|Talen|Talen Energy|NextEra|NextEra Energy|Entergy|American Electric Power|AEP|Oklo|NuScale|NuScale Power|TerraPower|X-energy|Kairos Power|Helion|Helion Energy|Commonwealth Fusion|Chevron|ExxonMobil|Exxon Mobil|Exxon|TotalEnergies|Williams Companies|VoltaGrid|SB Energy|Bloom Energy|Calpine|Fermi America|雪佛龙|埃克森美孚".split(
		"|",
	);

const feeders: ReadonlySet<string> = new Set([
	...energy.flatMap(({ aliases }) => aliases),
	...others,
]);

/** Whether a company brings power to others' data centres: of a deal with one of these it is the supplier. */
export const feedsSites = (name: string): boolean => feeders.has(name);
