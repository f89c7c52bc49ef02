import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/feed/read.ts";

const from = { contentType: null, url: "https://n.example/feed" };

describe("dialect", () => {
	it.each([
		['<rss version="2.0"><channel><title>t</title></channel></rss>', "RSS 2.0"],
		[
			'<rss version=" 0.91 "><channel><title>t</title></channel></rss>',
			"RSS 0.91",
		],
		["<rss><channel><title>t</title></channel></rss>", "RSS"],
		[
			'<rss version="2.0\u001b[31m"><channel><title>t</title></channel></rss>',
			"RSS",
		],
		[
			'<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title></feed>',
			"Atom 1.0",
		],
		[
			'<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>t</a:title></a:feed>',
			"Atom 1.0",
		],
		[
			'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>t</title></feed>',
			"Atom 0.3",
		],
		["<feed><title>t</title></feed>", "Atom"],
		[
			'<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel></rdf:RDF>',
			"RSS 1.0 (RDF)",
		],
		[
			'<rdf:RDF xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>t</title></channel></rdf:RDF>',
			"RSS 0.90 (RDF)",
		],
		["<rdf:RDF><channel><title>t</title></channel></rdf:RDF>", "RSS (RDF)"],
	])("%s", async (text, dialect) => {
		const feed = await readFeed(new TextEncoder().encode(text), from);
		expect(feed).toMatchObject({ kind: "feed", dialect });
	});
});
