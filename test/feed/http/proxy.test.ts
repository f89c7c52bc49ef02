import { describe, expect, it } from "vitest";
import { openClient } from "../../../src/feed/http/client.ts";
import { proxyOf, unreadableProxies } from "../../../src/feed/http/proxy.ts";

describe("a proxy", () => {
	it.each([
		[{ HTTPS_PROXY: "http://p:1" }, { https: "http://p:1" }],
		[
			{ http_proxy: "http://q", HTTP_PROXY: "http://p", no_proxy: "a,b" },
			{ http: "http://q", except: "a,b" },
		],
		[
			{ http_proxy: "127.0.0.1:8080", https_proxy: " proxy " },
			{ http: "http://127.0.0.1:8080", https: "http://proxy" },
		],
		[{ http_proxy: "" }, { http: "" }],
		[{}, {}],
	])("is read from the environment: %j", async (env, proxy) => {
		expect(proxyOf(env)).toEqual(proxy);
		expect(unreadableProxies(proxy)).toEqual([]);
		await openClient({ proxy }).close();
	});

	it.each([
		"http://u:p%ZZ@host:1",
		"http://host:port",
		"file:///etc",
		"http://",
	])("is none at %s", (http) => {
		expect(unreadableProxies({ http })).toEqual([http]);
	});
});
