import { promisify } from "node:util";
import zlib from "node:zlib";
import { cleanLine } from "../../text/clean.ts";
import { type FeedError, FeedFault } from "../error.ts";
import { tooMuch, unpackZstd } from "./zstd.ts";

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
if (typeof zlib.zstdDecompress === "function")
	unpackers.set("zstd", unpackZstd);

/** What may be asked for in `Accept-Encoding`. */
export const acceptedEncodings = [...unpackers.keys()].join(", ");

const codeOf = (error: unknown): string =>
	error instanceof Error && "code" in error ? String(error.code) : "";

/** Said of a body beyond the cap. */
export const tooLarge = (url: string, most: number): FeedError => ({
	kind: "too-large",
	words: `${url} is larger than ${Math.round(most / 1024 / 1024)} MiB; it was not read`,
});

const isGzip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Bytes of a gzip header without extras. */
const gzipHeader = 10;

/** What a gzip stream holds that has something foreign behind it, or a wrong sum. */
const gunzipBare = (packed: Uint8Array, most: number): Promise<Uint8Array> => {
	if (!isGzip(packed) || packed[3] !== 0)
		return Promise.reject(new Error("no plain gzip stream"));
	const bare = packed.subarray(gzipHeader);
	return inflateRaw(bare, { maxOutputLength: most });
};

/** A feed or a page that is not packed at all: some servers name a character set, or what only others of their answers are packed as. */
const isPlain = (bytes: Uint8Array): boolean =>
	/^\s*[<{]/.test(
		new TextDecoder("latin1")
			.decode(bytes.subarray(0, 256))
			.replace(/^\u00ef\u00bb\u00bf/, ""),
	);

const unpackOne = async (
	packed: Uint8Array,
	encoding: string,
	url: string,
	most: number,
): Promise<Inflated> => {
	const unpack = unpackers.get(encoding);
	const asItIs = (why: string): Inflated => {
		if (isPlain(packed)) return { body: packed, isCut: false };
		throw new FeedFault({ kind: "bad-encoding", words: `${url} ${why}` });
	};
	if (unpack === undefined)
		return asItIs(`is packed in an unknown way (${cleanLine(encoding)})`);
	const orNull = async (
		work: Promise<Uint8Array>,
	): Promise<Uint8Array | null> => {
		try {
			return await work;
		} catch (error) {
			if (codeOf(error) === tooMuch) throw new FeedFault(tooLarge(url, most));
			return null;
		}
	};
	const body =
		(await orNull(unpack(packed, false, most))) ??
		(await orNull(gunzipBare(packed, most)));
	if (body !== null) return { body, isCut: false };
	const part = await orNull(unpack(packed, true, most));
	return part === null
		? asItIs(`is packed as ${encoding}, but can't be unpacked`)
		: { body: part, isCut: true };
};

/**
 * Unpacks a body by its `Content-Encoding`, never beyond `most` bytes. One that says so and is not packed, is taken as it is; one that
 * is gzip and does not say so, or is so twice, is unpacked. Throws a {@link FeedFault}.
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
		.map((name) => name.replace(/;.*$/, "").trim().replace(/^x-/, ""))
		.filter((name) => name !== "" && name !== "identity");
	const untrue = told.at(-1) === "gzip" && !isGzip(packed);
	let result: Inflated = { body: packed, isCut: false };
	// An answer without a body, 304 above all, may name the encoding of another.
	if (packed.length === 0) return result;
	const unpackAs = async (encoding: string): Promise<void> => {
		const next = await unpackOne(result.body, encoding, url, most);
		result = { body: next.body, isCut: result.isCut || next.isCut };
	};
	for (const encoding of untrue ? [] : told.slice(0, 3).reverse())
		await unpackAs(encoding);
	if (isGzip(result.body)) await unpackAs("gzip");
	return result;
};
