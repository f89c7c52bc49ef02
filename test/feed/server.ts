import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";

/** Plays one fault, or a healthy server, for one path. */
export type Play = (request: IncomingMessage, response: ServerResponse) => void;

export type FaultServer = Readonly<{
	origin: string;
	/** Requests seen, as `path` in their order. */
	seen: readonly string[];
	url(path: string): string;
	close(): Promise<void>;
}>;

const portOf = (server: Server): number => {
	const address: string | AddressInfo | null = server.address();
	if (address === null || typeof address === "string")
		throw new Error("the server has no port");
	return address.port;
};

/** Listens on loopback and remembers its connections, so that closing it needs no one's consent. */
export const listen = async (
	server: Server,
): Promise<{ port: number; close: () => Promise<void> }> => {
	const sockets = new Set<Socket>();
	server.on("connection", (socket: Socket) => {
		sockets.add(socket);
		socket.on("error", () => {});
		socket.on("close", () => sockets.delete(socket));
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	return {
		port: portOf(server),
		close: () => {
			for (const socket of sockets) socket.destroy();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
};

/** A server on loopback that plays `plays[path]`, and 404 for all else. */
export const openFaultServer = async (
	plays: Readonly<Record<string, Play>>,
): Promise<FaultServer> => {
	const seen: string[] = [];
	const server = http.createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://x").pathname;
		seen.push(path);
		const play = plays[path];
		if (play === undefined) response.writeHead(404).end();
		else play(request, response);
	});
	const { port, close } = await listen(server);
	const origin = `http://127.0.0.1:${port}`;
	return { origin, seen, close, url: (path) => `${origin}${path}` };
};

/** Answers 200 with these bytes and headers. */
export const serve =
	(
		body: string | Uint8Array,
		headers: Readonly<Record<string, string>> = {},
	): Play =>
	(_, response) => {
		response.writeHead(200, {
			"content-type": "application/rss+xml",
			...headers,
		});
		response.end(body);
	};

/** Answers with a page for people. */
export const servePage = (html: string): Play =>
	serve(html, { "content-type": "text/html; charset=utf-8" });

/** Answers with a status alone. */
export const status =
	(code: number, headers: Readonly<Record<string, string>> = {}): Play =>
	(_, response) => {
		response.writeHead(code, headers).end();
	};

/** A healthy RSS document with these titles, each linking to a page of its own. */
export const rss = (...titles: readonly string[]): string => {
	const items = titles.map(
		(title, at) =>
			`<item><title>${title}</title><link>https://news.example/${at}</link><guid>g${at}</guid></item>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Deals</title><link>https://news.example/</link>${items.join("\n")}</channel></rss>`;
};
