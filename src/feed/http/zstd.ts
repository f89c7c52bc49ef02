import zlib, { type ZstdOptions } from "node:zlib";
import { z } from "zod";

/** The code by which Node tells that something holds more than it may. */
export const tooMuch = "ERR_BUFFER_TOO_LARGE";

/** What Node gives with `info`: what a frame holds, and how many bytes it took. */
const Told = z.object({
	buffer: z.instanceof(Uint8Array),
	engine: z.object({ bytesWritten: z.number() }),
});

/** Node reads no further than the end of the first frame. */
const readFrame = (packed: Uint8Array, options: ZstdOptions) =>
	new Promise<z.infer<typeof Told>>((resolve, reject) => {
		zlib.zstdDecompress(packed, { ...options, info: true }, (error, told) => {
			if (error) reject(error);
			else resolve(Told.parse(told));
		});
	});

/** Whether a frame begins here, be it one that says nothing of the content (RFC 8878, 3.1). */
const isFrame = ([a = 0, b, c, d]: Uint8Array): boolean =>
	(a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) ||
	(a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18);

/** More are an attack, whatever they hold: each takes its time. */
const mostFrames = 256;

/** Unpacks all frames of a body, together no more than `most` bytes; `isLenient`, also one that ends too early. */
export const unpackZstd = async (
	packed: Uint8Array,
	isLenient: boolean,
	most: number,
): Promise<Uint8Array> => {
	const contents: Uint8Array[] = [];
	let rest = packed;
	let left = most;
	do {
		const frame = await readFrame(rest, {
			maxOutputLength: left,
			...(isLenient && { finishFlush: zlib.constants.ZSTD_e_flush }),
		});
		contents.push(frame.buffer);
		rest = rest.subarray(frame.engine.bytesWritten);
		left -= frame.buffer.length;
	} while (isFrame(rest) && left > 0 && contents.length < mostFrames);
	if (isFrame(rest)) throw Object.assign(new RangeError(), { code: tooMuch });
	return Buffer.concat(contents);
};
