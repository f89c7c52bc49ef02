import { once } from "node:events";
import http from "node:http";
import type { Socket } from "node:net";
import { expect, it } from "vitest";
import { openClient } from "../../../src/feed/http/client.ts";
import { patience } from "../../../src/feed/http/options.ts";
import { listen } from "../server.ts";

it("keeps a connection for as long as the server wants, but not for ever", async () => {
	const server = http.createServer((_, response) => {
		response.setHeader("keep-alive", "timeout=86400").end("<rss/>");
	});
	const { port, close } = await listen(server);
	const client = openClient({
		allowPrivate: ["127.0.0.1"],
		timeouts: { idle: 300 },
	});
	try {
		const connected = once(server, "connection");
		const ask = () => client.get(`http://127.0.0.1:${port}/feed`);
		expect(await ask()).toMatchObject({ kind: "answer", status: 200 });
		const [socket]: Socket[] = await connected;
		if (socket?.closed === false) await once(socket, "close");
		expect(await ask()).toMatchObject({ kind: "answer", status: 200 });
		expect(patience.idle).toBe(5 * 60_000);
	} finally {
		await client.close();
		await close();
	}
});
