/** Products with names that others give to their sites and goods as well: "Helios" is a rack of AMD's, and a campus of Galaxy's. */
const codenames: ReadonlySet<string> = new Set(
	"Helios|Jericho|Tomahawk|Hyperion|Prometheus|Rainier|Colossus".split("|"),
);

export const isCodename = (name: string): boolean => codenames.has(name);
