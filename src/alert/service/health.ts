import { createServer, type Server, type ServerResponse } from "node:http";
import { type Metrics, openMetrics } from "./metrics.ts";
import type { Vitals } from "./vitals.ts";

type Answer = Readonly<{ status: number; type: string; body: string }>;

const probe = (holds: boolean, { why, version }: Vitals): Answer => ({
	status: holds ? 200 : 503,
	type: "application/json",
	body: `${JSON.stringify({ status: holds ? "ok" : "unavailable", why, version })}\n`,
});

const missing: Answer = {
	status: 404,
	type: "text/plain",
	body: "Not found. Try /healthz, /readyz or /metrics.\n",
};

const answerTo = async (
	path: string,
	vitals: () => Promise<Vitals>,
	metrics: Metrics,
): Promise<Answer> => {
	switch (path) {
		case "/healthz": {
			const now = await vitals();
			return probe(now.alive, now);
		}
		case "/readyz": {
			const now = await vitals();
			return probe(now.alive && now.ready, now);
		}
		case "/metrics":
			return {
				status: 200,
				type: metrics.contentType,
				body: await metrics.textOf(await vitals()),
			};
		default:
			return missing;
	}
};

const send = (
	response: ServerResponse,
	{ status, type, body }: Answer,
	isHead: boolean,
): void => {
	response.writeHead(status, {
		"content-type": type,
		"content-length": Buffer.byteLength(body),
		"cache-control": "no-store",
	});
	response.end(isHead ? undefined : body);
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
	new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === "object" ? (address?.port ?? port) : port);
		});
	});

export type HealthServer = Readonly<{
	port: number;
	close(): Promise<void>;
}>;

/**
 * Serves `/healthz`, `/readyz` and `/metrics`, on loopback unless `host` says otherwise; port 0 takes a free one.
 * Rejects where the port is taken. `onTrouble` hears why vitals could not be read; the asker gets 500.
 */
export const serveHealth = async (
	vitals: () => Promise<Vitals>,
	{
		port,
		host = "127.0.0.1",
		version,
		onTrouble,
	}: Readonly<{
		port: number;
		host?: string;
		version: string;
		onTrouble: (error: unknown) => void;
	}>,
): Promise<HealthServer> => {
	const metrics = openMetrics(version);
	const server = createServer(async (request, response) => {
		const isHead = request.method === "HEAD";
		if (!isHead && request.method !== "GET") {
			response.writeHead(405, { allow: "GET, HEAD" }).end();
			return;
		}
		try {
			const path = request.url?.split("?")[0] ?? "";
			send(response, await answerTo(path, vitals, metrics), isHead);
		} catch (error) {
			onTrouble(error);
			response.writeHead(500).end();
		}
	});
	server.requestTimeout = 10_000;
	const taken = await listen(server, port, host);
	return {
		port: taken,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
};
