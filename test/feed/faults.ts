import { createHash } from "node:crypto";
import {
	brotliCompressSync,
	deflateRawSync,
	gzipSync,
	zstdCompressSync,
} from "node:zlib";
import type { FeedErrorKind } from "../../src/feed/error.ts";
import { type Play, rss, serve, status } from "./server.ts";

/** What must come of a first look at a server with a fault. */
export type Fault = Readonly<{
	play: Play;
	/** The articles' titles, where there must be some in spite of all. */
	titles?: readonly string[];
	error?: FeedErrorKind;
	/** What the warnings or the error's words must tell. */
	says?: RegExp;
	/** More paths that the fault needs. */
	beside?: Readonly<Record<string, Play>>;
}>;

const whole = rss("First deal", "Second deal", "Third deal");
const three = ["First deal", "Second deal", "Third deal"];
const redirect = (to: string, code = 302) => status(code, { location: to });

/** 64 MB of one letter in some kilobytes. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, "a"));

/** 3 of the 4 MB that are read at most. */
const zstdPart = zstdCompressSync(Buffer.alloc(3_000_000, "<"));
/** A frame that is no content (RFC 8878, 3.1.2). */
const zstdSkipped = Buffer.from("502a4d180400000061626364", "hex");

const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<rss version="2.0"><channel><title>t</title><item><title>laugh &d; now</title></item></channel></rss>`;

const thief = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>
<rss version="2.0"><channel><title>t</title><item><title>stolen &file;</title></item></channel></rss>`;

const challenge = `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h.js"></script></body></html>`;

const page = `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/real.xml"><link rel="alternate" hreflang="zh" href="/zh"></head><body>Welcome</body></html>`;

/** 英伟达 in GB 18030, and 輝達 in Big5. */
const gb = Buffer.from([0xd3, 0xa2, 0xce, 0xb0, 0xb4, 0xef]);
const big5 = Buffer.from([0xbd, 0xf7, 0xb9, 0x46]);

const around = (bytes: Uint8Array, declared: string): Buffer =>
	Buffer.concat([
		Buffer.from(
			`<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel><title>t</title><item><title>`,
		),
		bytes,
		Buffer.from("</title></item></channel></rss>"),
	]);

/** Sends some bytes and then hangs up without the rest. */
const hangUpAfter =
	(body: string | Uint8Array, headers: Record<string, string> = {}): Play =>
	(_, response) => {
		response.writeHead(200, headers);
		response.write(body, () => setTimeout(() => response.destroy(), 20));
	};

/** Sends the beginning, then nothing more. */
const stall: Play = (_, response) => {
	response.writeHead(200, { "content-type": "text/xml" });
	response.write("<rss>");
};

/** Sends what holds whole items, then nothing more. */
const stallAfterTwo: Play = (_, response) => {
	response.writeHead(200, { "content-type": "text/xml", etag: '"v1"' });
	response.write(whole.slice(0, whole.indexOf("Third") + 3));
};

/** Sends so much of it, then a letter now and then. */
const dripAfterTwo: Play = (_, response) => {
	let at = whole.indexOf("Third");
	response.writeHead(200, { "content-type": "text/xml" });
	response.write(whole.slice(0, at));
	const timer = setInterval(() => response.write(whole[at++] ?? " "), 200);
	response.on("close", () => clearInterval(timer));
};

/** Sends a letter now and then, so that no pause is ever long. */
const drip: Play = (_, response) => {
	response.writeHead(200, { "content-type": "text/xml" });
	const timer = setInterval(() => response.write(" "), 20);
	response.on("close", () => clearInterval(timer));
};

/** Never ends, and never says how long it is. */
const flood: Play = (_, response) => {
	const chunk = Buffer.alloc(64 * 1024, "x");
	const pour = (): void => {
		while (!response.destroyed && response.write(chunk));
	};
	response
		.writeHead(200)
		.on("drain", pour)
		.on("error", () => {});
	pour();
};

/** Packed, with an item at its end that no packing makes shorter. */
const noise = Array.from({ length: 100 }, (_, at) =>
	createHash("sha256").update(String(at)).digest("base64"),
).join("");
const packed = gzipSync(rss("First deal", "Second deal", noise));

export const faults: Readonly<Record<string, Fault>> = {
	"nothing wrong": { play: serve(whole), titles: three },
	"slow loris: no headers": { play: () => {}, error: "timeout" },
	"slow loris: the body stalls": { play: stall, error: "timeout" },
	"slow loris: a letter at a time": { play: drip, error: "timeout" },
	"slow loris: the body stalls in the third item": {
		play: stallAfterTwo,
		titles: ["First deal", "Second deal"],
		says: /breaks off; 2 whole items kept/,
	},
	"slow loris: a letter at a time from the third item on": {
		play: dripAfterTwo,
		titles: ["First deal", "Second deal"],
		says: /breaks off; 2 whole items kept/,
	},
	"connection reset before the headers": {
		play: (request) => request.socket.resetAndDestroy(),
		error: "unreachable",
	},
	"connection lost in the second item": {
		play: hangUpAfter(whole.slice(0, whole.indexOf("Second") + 3)),
		titles: ["First deal"],
		says: /breaks off; 1 whole items kept/,
	},
	"connection lost before the first item": {
		play: hangUpAfter(whole.slice(0, 90)),
		error: "broken-off",
	},
	"shorter than its Content-Length": {
		play: hangUpAfter(whole.slice(0, whole.indexOf("Third") + 3), {
			"content-length": String(whole.length),
		}),
		titles: ["First deal", "Second deal"],
	},
	"truncated gzip": {
		play: serve(packed.subarray(0, packed.length - 1_000), {
			"content-encoding": "gzip",
		}),
		titles: ["First deal", "Second deal"],
		says: /breaks off/,
	},
	"gzip that is none": {
		play: serve(whole, { "content-encoding": "gzip" }),
		titles: three,
	},
	"gzip of rubbish": {
		play: serve(
			Buffer.concat([packed.subarray(0, 10), Buffer.alloc(40, 0xff)]),
			{
				"content-encoding": "gzip",
			},
		),
		error: "bad-encoding",
	},
	"gzip that nobody told of": { play: serve(gzipSync(whole)), titles: three },
	"gzip within brotli": {
		play: serve(brotliCompressSync(gzipSync(whole)), {
			"content-encoding": "gzip, br",
		}),
		titles: three,
	},
	zstd: {
		play: serve(zstdCompressSync(whole), { "content-encoding": "zstd" }),
		titles: three,
	},
	"deflate without its wrapper": {
		play: serve(deflateRawSync(whole), { "content-encoding": "deflate" }),
		titles: three,
	},
	"packed in a way of its own": {
		play: serve(Buffer.from(packed.toReversed()), {
			"content-encoding": "sdch",
		}),
		error: "bad-encoding",
		says: /sdch/,
	},
	...Object.fromEntries(
		["utf-8", "none", "br", "deflate", "zstd", "sdch", "gzip, br"].map(
			(encoding) => [
				`not packed, though it says ${encoding}`,
				{
					play: serve(`\ufeff\n${whole}`, { "content-encoding": encoding }),
					titles: three,
				},
			],
		),
	),
	"gzip twice, told once": {
		play: serve(gzipSync(gzipSync(whole)), { "content-encoding": "gzip;q=1" }),
		titles: three,
	},
	"gzip with a comment behind it": {
		play: serve(
			Buffer.concat([gzipSync(whole), Buffer.from("<!-- cached -->")]),
			{ "content-encoding": "gzip" },
		),
		titles: three,
	},
	"gzip with a wrong sum": {
		play: serve(
			Buffer.concat([gzipSync(whole).subarray(0, -8), Buffer.alloc(8)]),
			{ "content-encoding": "gzip" },
		),
		titles: three,
	},
	"zstd in several frames, one of them of nothing": {
		play: serve(
			Buffer.concat([
				...[zstdSkipped, zstdCompressSync(whole.slice(0, 200))],
				...[zstdSkipped, zstdCompressSync(whole.slice(200)), zstdSkipped],
			]),
			{ "content-encoding": "zstd" },
		),
		titles: three,
	},
	"zstd with something else behind it": {
		play: serve(Buffer.concat([zstdCompressSync(whole), Buffer.from("ok")]), {
			"content-encoding": "zstd",
		}),
		titles: three,
	},
	"zstd that ends within its second frame": {
		play: serve(
			Buffer.concat([
				zstdCompressSync(rss("First deal")),
				zstdCompressSync(whole).subarray(0, 12),
			]),
			{ "content-encoding": "zstd" },
		),
		titles: ["First deal"],
	},
	"a bomb of zstd frames, each within the cap": {
		play: serve(Buffer.concat([zstdPart, zstdPart]), {
			"content-encoding": "zstd",
		}),
		error: "too-large",
	},
	"a hundred thousand zstd frames of nothing": {
		play: serve(Buffer.alloc(100_000 * zstdSkipped.length, zstdSkipped), {
			"content-encoding": "zstd",
		}),
		error: "too-large",
	},
	"a zip bomb that is said to be brotli": {
		play: serve(bomb, { "content-encoding": "br" }),
		error: "too-large",
	},
	"zip bomb": {
		play: serve(bomb, { "content-encoding": "gzip" }),
		error: "too-large",
	},
	"50 MB announced": {
		play: (_, response) => {
			response.writeHead(200, { "content-length": String(50 * 1024 ** 2) });
			response.write("<rss>");
		},
		error: "too-large",
		says: /larger than 4 MiB/,
	},
	"a body without end": { play: flood, error: "too-large" },
	"billion laughs": {
		play: serve(laughs),
		titles: ["laugh &d; now"],
		says: /declaration removed/,
	},
	"external entity": { play: serve(thief), titles: ["stolen &file;"] },
	"bot wall with status 200": { play: serve(challenge), error: "challenge" },
	"bot wall with status 403": {
		play: (_, response) => response.writeHead(403).end(challenge),
		error: "challenge",
	},
	"bot wall told by a header": {
		play: status(503, { "cf-mitigated": "challenge" }),
		error: "challenge",
	},
	"web page": {
		play: serve(page, { "content-type": "text/html" }),
		error: "not-a-feed",
		says: /it names http:\/\/127\.0\.0\.1:\d+\/real\.xml$/,
	},
	"JSON without items": {
		play: serve('{"error":"none"}'),
		error: "not-a-feed",
	},
	"a picture": {
		play: serve(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0])),
		error: "not-a-feed",
	},
	"empty body": { play: serve(""), error: "empty" },
	"nothing but spaces": { play: serve(" \n\t "), error: "empty" },
	"status 204": { play: status(204), error: "empty" },
	"304 though nothing was asked": { play: status(304), error: "http" },
	"status 401": { play: status(401), error: "http", says: /password/ },
	"status 404": { play: status(404), error: "http", says: /does not exist/ },
	"status 410": { play: status(410), error: "gone", says: /gone for good/ },
	"status 500": { play: status(500), error: "http", says: /error 500/ },
	"status 429 without a time": { play: status(429), error: "rate-limited" },
	"status 503 with a time": {
		play: status(503, { "retry-after": "120" }),
		error: "rate-limited",
	},
	"a circle of redirects": {
		play: redirect("/there"),
		beside: { "/there": redirect("/feed") },
		error: "redirect-loop",
	},
	"a redirect to itself": { play: redirect("/feed"), error: "redirect-loop" },
	"redirects without end": {
		play: redirect("/hop/0"),
		beside: Object.fromEntries(
			Array.from({ length: 20 }, (_, at) => [
				`/hop/${at}`,
				redirect(`/hop/${at + 1}`),
			]),
		),
		error: "redirect-loop",
	},
	"a redirect to a private address": {
		play: redirect("http://10.0.0.7/feed"),
		error: "refused-address",
	},
	"a redirect to the cloud's own address": {
		play: redirect("http://169.254.169.254/latest/meta-data"),
		error: "refused-address",
	},
	"a redirect to a mapped loopback address": {
		play: redirect("http://[::ffff:10.0.0.1]/"),
		error: "refused-address",
	},
	"a redirect to a file": {
		play: redirect("file:///etc/hostname"),
		error: "refused-address",
	},
	"a redirect without a target": { play: status(302), error: "http" },
	"a redirect whose target is bare UTF-8": {
		play: redirect(Buffer.from("/新闻?q=é").toString("latin1")),
		beside: { "/%E6%96%B0%E9%97%BB": serve(whole) },
		titles: three,
	},
	"a redirect with a relative target": {
		play: redirect("there"),
		beside: { "/there": serve(whole) },
		titles: three,
	},
	"HTTP says GB 18030, XML says UTF-8": {
		play: serve(around(gb, "utf-8"), {
			"content-type": "text/xml; charset=gbk",
		}),
		titles: ["英伟达"],
	},
	"HTTP says Latin-1, XML says Big5": {
		play: serve(around(big5, "Big5"), {
			"content-type": "text/xml; charset=ISO-8859-1",
		}),
		titles: ["輝達"],
	},
	"HTTP says GB 18030, the bytes are UTF-8": {
		play: serve(around(Buffer.from("輝達"), "gb2312"), {
			"content-type": "text/xml; charset=gbk",
		}),
		titles: ["輝達"],
	},
	"an encoding that nobody knows": {
		play: serve(around(Buffer.from("英伟达"), "x-none")),
		titles: ["英伟达"],
	},
	"one guid for all items": {
		play: serve(whole.replaceAll(/g[12]</g, "g0<")),
		titles: three,
	},
	"one link and one guid for all items": {
		play: serve(
			whole.replaceAll(/g[12]</g, "g0<").replaceAll(/\/[12]</g, "/0<"),
		),
		titles: three,
	},
	"an item told twice": {
		play: serve(rss("Same").replace(/<item>.*<\/item>/, "$&$&")),
		titles: ["Same"],
	},
	"bare ampersands": {
		play: serve(rss("A & B", "C&D")),
		titles: ["A & B", "C&D"],
		says: /ampersands/,
	},
	"escape sequences for the terminal": {
		play: serve(rss("\u001b]0;owned\u0007Deal \u001b[2J&#27;[31mred")),
		titles: ["Deal red"],
		says: /control characters/,
	},
	"elements of the program's own kind": {
		play: serve(
			rss("Deal").replace(
				"<guid>",
				"<__proto__><x>1</x></__proto__><constructor/><guid>",
			),
		),
		titles: ["Deal"],
	},
	"100,000 elements in one another": {
		play: serve(
			rss("Deal").replace(
				"<guid>",
				`<description>${"<b>".repeat(100_000)}deep</description>${"<media:x>".repeat(50_000)}<guid>`,
			),
		),
		titles: ["Deal"],
	},
};
