import type { Proxies } from "./options.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** As other programs read it: `host:port` alone is a proxy that is spoken to in plain HTTP. */
const addressOf = (told: string): string =>
	told === "" || told.includes("://") ? told : `http://${told}`;

/** What the environment says of proxies, in the names that all programs share. */
export const proxyOf = (env: Environment): Proxies => {
	const http = env.http_proxy ?? env.HTTP_PROXY;
	const https = env.https_proxy ?? env.HTTPS_PROXY;
	const except = env.no_proxy ?? env.NO_PROXY;
	return {
		...(http !== undefined && { http: addressOf(http.trim()) }),
		...(https !== undefined && { https: addressOf(https.trim()) }),
		...(except !== undefined && { except }),
	};
};

const decodes = (written: string): boolean => {
	try {
		return decodeURIComponent(written) !== "";
	} catch {
		return false;
	}
};

const isProxy = (address: string): boolean => {
	const url = URL.parse(address);
	return (
		url !== null &&
		/^(?:https?|socks5?):$/.test(url.protocol) &&
		decodes(`${url.username}:${url.password}`)
	);
};

/** The proxies that nobody could call, as they are written. */
export const unreadableProxies = ({
	http,
	https,
}: Proxies): readonly string[] =>
	[http, https].flatMap((address) =>
		address && !isProxy(address) ? address : [],
	);
