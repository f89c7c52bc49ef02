import {
	createServer,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";

export type Letter = Readonly<{
	method: string;
	path: string;
	headers: IncomingHttpHeaders;
	body: string;
}>;

export type Answer = (response: ServerResponse, letter: Letter) => void;

export type Receiver = Readonly<{
	url: string;
	/** All that came, in order, whatever the answer was. */
	letters: readonly Letter[];
	close(): Promise<void>;
}>;

export const answers = {
	status:
		(status: number, headers: Record<string, string> = {}, body = ""): Answer =>
		(response) =>
			response.writeHead(status, headers).end(body),
	reset: ((response) => response.destroy()) satisfies Answer,
	silence: (() => {}) satisfies Answer,
};

const readBody = async (request: IncomingMessage): Promise<string> => {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part);
	return Buffer.concat(parts).toString("utf8");
};

/** A real HTTP server on loopback that gives the answers in turn, the last one for ever. */
export const openReceiver = async (
	...plan: readonly Answer[]
): Promise<Receiver> => {
	const letters: Letter[] = [];
	const fine = answers.status(204);
	const server = createServer(async (request, response) => {
		const letter: Letter = {
			method: request.method ?? "",
			path: request.url ?? "",
			headers: request.headers,
			body: await readBody(request),
		};
		const turn = Math.min(letters.push(letter), plan.length) - 1;
		(plan[turn] ?? fine)(response, letter);
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	if (address === null || typeof address === "string")
		throw new Error("the receiver has no port");
	return {
		url: `http://127.0.0.1:${address.port}/hook`,
		letters,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};
