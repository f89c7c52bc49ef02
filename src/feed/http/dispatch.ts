import { isIP } from "node:net";
import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import { type AddressRule, bareHost } from "./address.ts";
import { guardedConnector, systemResolve } from "./connect.ts";
import type { ClientOptions, Proxies, Timeouts } from "./options.ts";
import { Refusal } from "./refusal.ts";

/** The ways out: straight, or through the user's proxy. */
export type Dispatch = Readonly<{
	/** Throws a {@link Refusal} of an address that may not be called, which a proxy would not ask about. */
	wayTo(url: string): Dispatcher;
	destroy(): Promise<void>;
}>;

/** What the environment says of proxies, in the names that all programs share. */
export const proxyOf = (
	env: Readonly<Record<string, string | undefined>>,
): Proxies => {
	const http = env.http_proxy ?? env.HTTP_PROXY;
	const https = env.https_proxy ?? env.HTTPS_PROXY;
	const except = env.no_proxy ?? env.NO_PROXY;
	return {
		...(http !== undefined && { http }),
		...(https !== undefined && { https }),
		...(except !== undefined && { except }),
	};
};

/** Hosts that the user lists as his own are called straight. A proxy looks names up itself, so that only it can refuse them. */
export const openDispatch = (
	{ resolve = systemResolve, ca, proxy = {} }: ClientOptions,
	timeouts: Timeouts,
	rule: AddressRule,
): Dispatch => {
	const trust = ca === undefined ? {} : { ca: [...ca] };
	const options = {
		connect: guardedConnector({
			...{ allows: rule.allows, resolve, timeout: timeouts.connect },
			...trust,
		}),
		headersTimeout: timeouts.headers,
		bodyTimeout: timeouts.body,
	};
	const straight = new Agent(options);
	const outward = new EnvHttpProxyAgent({
		...options,
		requestTls: trust,
		httpProxy: proxy.http ?? "",
		httpsProxy: proxy.https ?? "",
		noProxy: proxy.except ?? "",
	});
	return {
		wayTo: (url) => {
			const host = bareHost(new URL(url).hostname);
			if (isIP(host) !== 0 && !rule.allows(host, host))
				throw new Refusal(host, host);
			return rule.isListed(host) ? straight : outward;
		},
		destroy: async () => {
			await Promise.all([straight.destroy(), outward.destroy()]);
		},
	};
};
