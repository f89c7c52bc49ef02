import { promisify } from "node:util";
import zlib from "node:zlib";
import { cleanLine } from "../../text/clean.ts";
import { type FeedError, FeedFault } from "../error.ts";

/** A body as it was before it was packed. */
export type Inflated = Readonly<{
	body: Uint8Array;
	/** The packed stream ended too early; what it held until there is given. */
	isCut: boolean;
}>;

type Unpack = (
	packed: Uint8Array,
	isLenient: boolean,
	most: number,
) => Promise<Uint8Array>;

const gunzip = promisify(zlib.unzip);
const inflateRaw = promisify(zlib.inflateRaw);
const unbrotli = promisify(zlib.brotliDecompress);

const flushes = zlib.constants;

const unpackers = new Map<string, Unpack>([
	[
		"gzip",
		(packed, isLenient, most) =>
			gunzip(packed, {
				maxOutputLength: most,
				...(isLenient && { finishFlush: flushes.Z_SYNC_FLUSH }),
			}),
	],
	[
		"deflate",
		(packed, isLenient, most) => {
			const unpack = (packed[0] ?? 0) % 16 === 8 ? gunzip : inflateRaw;
			return unpack(packed, {
				maxOutputLength: most,
				...(isLenient && { finishFlush: flushes.Z_SYNC_FLUSH }),
			});
		},
	],
	[
		"br",
		(packed, isLenient, most) =>
			unbrotli(packed, {
				maxOutputLength: most,
				...(isLenient && { finishFlush: flushes.BROTLI_OPERATION_FLUSH }),
			}),
	],
]);

/** Node has it from 22.15 on. */
if (typeof zlib.zstdDecompress === "function") {
	const unzstd = promisify(zlib.zstdDecompress);
	unpackers.set("zstd", (packed, isLenient, most) =>
		unzstd(packed, {
			maxOutputLength: most,
			...(isLenient && { finishFlush: flushes.ZSTD_e_flush }),
		}),
	);
}

/** What may be asked for in `Accept-Encoding`. */
export const acceptedEncodings = [...unpackers.keys()].join(", ");

const codeOf = (error: unknown): string =>
	error instanceof Error && "code" in error ? String(error.code) : "";

/** Said of a body beyond the cap. */
export const tooLarge = (url: string, most: number): FeedError => ({
	kind: "too-large",
	words: `${url} is larger than ${Math.round(most / 1024 / 1024)} MiB; it was not read`,
});

const unpackOne = async (
	packed: Uint8Array,
	encoding: string,
	url: string,
	most: number,
): Promise<Inflated> => {
	const unpack = unpackers.get(encoding);
	const bad = (why: string) =>
		new FeedFault({ kind: "bad-encoding", words: `${url} ${why}` });
	if (unpack === undefined)
		throw bad(`is packed in an unknown way (${cleanLine(encoding)})`);
	try {
		return { body: await unpack(packed, false, most), isCut: false };
	} catch (error) {
		if (codeOf(error) === "ERR_BUFFER_TOO_LARGE")
			throw new FeedFault(tooLarge(url, most));
	}
	try {
		return { body: await unpack(packed, true, most), isCut: true };
	} catch {
		throw bad(`is packed as ${encoding}, but can't be unpacked`);
	}
};

const isGzip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Unpacks a body by its `Content-Encoding`, never beyond `most` bytes. One that says gzip and is not, is taken as it is; one
 * that is and does not say so, is unpacked. Throws a {@link FeedFault}.
 */
export const inflate = async (
	packed: Uint8Array,
	contentEncoding: string | null,
	url: string,
	most: number,
): Promise<Inflated> => {
	const told = (contentEncoding ?? "")
		.toLowerCase()
		.split(",")
		.map((name) => name.trim().replace(/^x-/, ""))
		.filter((name) => name !== "" && name !== "identity");
	const untrue = told.at(-1) === "gzip" && !isGzip(packed);
	const encodings = untrue ? [] : told;
	if (encodings.length === 0 && isGzip(packed)) encodings.push("gzip");
	let result: Inflated = { body: packed, isCut: false };
	for (const encoding of encodings.slice(0, 3).reverse()) {
		const next = await unpackOne(result.body, encoding, url, most);
		result = { body: next.body, isCut: result.isCut || next.isCut };
	}
	return result;
};
