export type Root = "rss" | "rdf:RDF" | "feed";

const atoms = new Map([
	["http://www.w3.org/2005/atom", "Atom 1.0"],
	["http://purl.org/atom/ns#", "Atom 0.3"],
]);
const rdfs = new Map([
	["http://purl.org/rss/1.0/", "RSS 1.0 (RDF)"],
	["http://my.netscape.com/rdf/simple/0.9/", "RSS 0.90 (RDF)"],
]);

const among = (
	names: ReadonlyMap<string, string>,
	attributes: ReadonlyMap<string, string>,
	prefix: string,
): string | undefined => {
	const space = attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`);
	return names.get(space?.trim().toLowerCase() ?? "");
};

/** Format and version by the root element, written as `name`: "RSS 0.91", "Atom 1.0"; the format alone where no version is told. */
export const dialectOf = (
	root: Root,
	attributes: ReadonlyMap<string, string>,
	name: string,
): string => {
	switch (root) {
		case "rss": {
			const version = attributes.get("version")?.trim() ?? "";
			return /^[\d.]{1,8}$/.test(version) ? `RSS ${version}` : "RSS";
		}
		case "rdf:RDF":
			return among(rdfs, attributes, "") ?? "RSS (RDF)";
		case "feed": {
			const prefix = name.slice(0, Math.max(0, name.indexOf(":")));
			return among(atoms, attributes, prefix) ?? "Atom";
		}
		default:
			return root satisfies never;
	}
};
