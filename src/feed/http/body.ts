import type { Dispatcher } from "undici";
import { type FeedError, FeedFault } from "../error.ts";
import { isTimeout } from "./fault.ts";
import { headerOf } from "./headers.ts";
import { type Inflated, inflate, tooLarge } from "./inflate.ts";

const isBreak = (error: unknown): boolean =>
	error instanceof Error &&
	"code" in error &&
	(error.code === "ECONNRESET" ||
		error.code === "UND_ERR_SOCKET" ||
		error.code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" ||
		String(error.code).startsWith("HPE_") ||
		String(error.code).startsWith("ERR_HTTP2"));

/** A body as far as it came. */
export type Received = Inflated & Readonly<{ isLate: boolean }>;

/** The bytes as they were sent; a connection that breaks, or one that takes too long, leaves what came before. */
const receive = async (
	body: Dispatcher.ResponseData["body"],
	tooMany: FeedError,
	most: number,
): Promise<Received> => {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of body) {
			if (!(chunk instanceof Uint8Array)) continue;
			length += chunk.length;
			if (length > most) throw new FeedFault(tooMany);
			chunks.push(chunk);
		}
	} catch (error) {
		const isLate = isTimeout(error);
		if (length === 0 || !(isLate || isBreak(error))) throw error;
		return { body: Buffer.concat(chunks), isCut: true, isLate };
	}
	return { body: Buffer.concat(chunks), isCut: false, isLate: false };
};

/** A response's body, unpacked, never more than `most` bytes of it. Throws a `FeedFault`, or what the network throws. */
export const readBody = async (
	{ body, headers }: Pick<Dispatcher.ResponseData, "body" | "headers">,
	url: string,
	most: number,
): Promise<Received> => {
	const tooMany = tooLarge(url, most);
	if (Number(headerOf(headers, "content-length")) > most) {
		body.destroy();
		throw new FeedFault(tooMany);
	}
	const packed = await receive(body, tooMany, most);
	const encoding = headerOf(headers, "content-encoding");
	const unpacked = await inflate(packed.body, encoding, url, most);
	const { isLate } = packed;
	return { ...unpacked, isCut: packed.isCut || unpacked.isCut, isLate };
};

/** Bytes and milliseconds that are spent on a body which nobody wants, so that its connection serves again. */
const unwanted = { bytes: 16 * 1024, patience: 1_000 };

/** Has done with a body that tells nothing; one that is long, slow or broken costs its connection. */
export const letGo = async (
	body: Dispatcher.ResponseData["body"],
): Promise<void> => {
	const signal = AbortSignal.timeout(unwanted.patience);
	try {
		await body.dump({ limit: unwanted.bytes, signal });
	} catch {
		body.destroy();
	}
};

/** Of the page that comes with an error; what it is looked through for stands before that. */
const errorPageBytes = 64 * 1024;

/** The beginning of the page that comes with an error; empty where it can't be read, for the status tells what matters. */
export const readErrorPage = async (
	response: Pick<Dispatcher.ResponseData, "body" | "headers">,
	url: string,
	most: number,
): Promise<string> => {
	try {
		const { body } = await readBody(response, url, most);
		return new TextDecoder().decode(body.subarray(0, errorPageBytes));
	} catch {
		return "";
	}
};
