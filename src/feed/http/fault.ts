import { cleanLine } from "../../text/clean.ts";
import { type FeedError, FeedFault } from "../error.ts";
import { Refusal, refusedError } from "./refusal.ts";

/** Node's and undici's codes for trouble of one's own line, before any server was reached. */
const lineCodes = new Set(["EAI_AGAIN", "ENETUNREACH", "ENETDOWN"]);
const timeoutCodes: ReadonlySet<string> = new Set([
	"UND_ERR_HEADERS_TIMEOUT",
	"UND_ERR_BODY_TIMEOUT",
	"ETIMEDOUT",
]);
const tlsCode = /CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|UNABLE_TO_|ALTNAME/;

/** Of attempts at several addresses of a host one that was answered tells more than one of a family that has no line here. */
const codeOfAny = (errors: readonly unknown[]): string => {
	const codes = errors.map(codeOf);
	return codes.find((code) => !lineCodes.has(code)) ?? codes[0] ?? "";
};

const codeOf = (error: unknown): string => {
	if (!(error instanceof Error)) return "";
	if (error instanceof AggregateError) return codeOfAny(error.errors);
	if ("code" in error && typeof error.code === "string") return error.code;
	return error.name === "TimeoutError" ? "ETIMEDOUT" : codeOf(error.cause);
};

/** Whether something took longer than it may. */
export const isTimeout = (error: unknown): boolean =>
	timeoutCodes.has(codeOf(error));

/** Said of what took too long. */
export const timeoutError = (url: string): FeedError => ({
	kind: "timeout",
	words: `${url} took too long; will try again`,
});

const reasons: Readonly<Record<string, string>> = {
	ENOTFOUND: "no such host; check the address",
	ECONNREFUSED: "nothing answers at that port",
	UND_ERR_CONNECT_TIMEOUT: "nothing answered in time",
	ECONNRESET: "the connection was reset",
	EHOSTUNREACH: "no route to the host",
	UND_ERR_SOCKET: "the server hung up",
	UND_ERR_HEADERS_OVERFLOW: "its headers are too large",
	CERT_HAS_EXPIRED: "its certificate has expired",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by nobody known here",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

const causeOf = (error: unknown): FeedFault | Refusal | null => {
	if (error instanceof FeedFault || error instanceof Refusal) return error;
	if (error instanceof AggregateError)
		return error.errors.map(causeOf).find((fault) => fault !== null) ?? null;
	return error instanceof Error && error.cause !== undefined
		? causeOf(error.cause)
		: null;
};

/** What an exception of the network means for the feed at `url`, in words; `isTyped`: the user wrote that address himself. */
export const faultOf = (
	error: unknown,
	url: string,
	isTyped = false,
): FeedError => {
	const known = causeOf(error);
	if (known instanceof Refusal) return refusedError(known, url, isTyped);
	if (known !== null) return known.fault;
	const code = codeOf(error);
	const words = error instanceof Error ? error.message : String(error);
	const why = reasons[code] ?? (code || cleanLine(words));
	if (lineCodes.has(code))
		return {
			kind: "offline",
			words: `${url} can't be reached: the network looks down (${code})`,
		};
	if (timeoutCodes.has(code)) return timeoutError(url);
	if (tlsCode.test(code))
		return { kind: "tls", words: `${url} can't be trusted: ${why}` };
	return { kind: "unreachable", words: `${url} can't be reached: ${why}` };
};
