import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import { type AddressRule, bareHost } from "./address.ts";
import { guardedConnector, systemResolve } from "./connect.ts";
import { refuseInner } from "./inner.ts";
import type { ClientOptions, Timeouts } from "./options.ts";
import { isTypedFor } from "./typed.ts";

/** The ways out: straight, or through the user's proxy. */
export type Dispatch = Readonly<{
	/** Of a request of this feed, if of any. Throws a `Refusal` of an address that may not be called, which a proxy would not ask about. */
	wayTo(
		url: string,
		feed: string | undefined,
		signal: AbortSignal,
	): Promise<Dispatcher>;
	destroy(): Promise<void>;
}>;

/**
 * Hosts that the user lists as his own, and what he typed, are called straight. Connections of feeds that may more than others are
 * kept apart: nobody else is to find them open.
 */
export const openDispatch = (
	{ resolve = systemResolve, ca, proxy = {}, typed = [] }: ClientOptions,
	timeouts: Timeouts,
	rule: AddressRule,
): Dispatch => {
	const trust = ca === undefined ? {} : { ca: [...ca] };
	const connectorOf = (allows: AddressRule["allows"]) =>
		guardedConnector({
			...{ allows, resolve, timeout: timeouts.connect },
			...trust,
		});
	const options = {
		connect: connectorOf(rule.allows),
		headersTimeout: timeouts.headers,
		bodyTimeout: timeouts.body,
		keepAliveMaxTimeout: timeouts.idle,
	};
	const straight = new Agent(options);
	const asTyped = new Agent({ ...options, connect: connectorOf(() => true) });
	const outward = new EnvHttpProxyAgent({
		...options,
		requestTls: trust,
		httpProxy: proxy.http ?? "",
		httpsProxy: proxy.https ?? "",
		noProxy: proxy.except ?? "",
	});
	const hasProxy = [proxy.http, proxy.https].some(Boolean);
	return {
		wayTo: async (url, feed, signal) => {
			if (isTypedFor(url, feed, typed)) return asTyped;
			const host = bareHost(new URL(url).hostname);
			if (rule.isListed(host) || !hasProxy) return straight;
			const limit = AbortSignal.timeout(timeouts.connect);
			const soon = AbortSignal.any([signal, limit]);
			await refuseInner(host, rule, resolve, soon);
			return outward;
		},
		destroy: async () => {
			const ways = [straight, asTyped, outward];
			await Promise.all(ways.map((way) => way.destroy()));
		},
	};
};
