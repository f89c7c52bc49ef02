import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect as dial, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { guardedConnector } from "../../../src/feed/http/connect.ts";

const opened: (ChildProcess | Socket)[] = [];
afterEach(() => {
	for (const each of opened.splice(0))
		if ("kill" in each) each.kill("SIGKILL");
		else each.destroy();
});

const program = `require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 },
	function () { console.log(this.address().port) })`;

/** The port of a server that takes no connection for so many milliseconds: it is asleep, and its queue is full. */
const openSleeper = async (milliseconds: number): Promise<string> => {
	const server = spawn(process.execPath, ["-e", program]);
	opened.push(server);
	const [said] = await once(server.stdout, "data");
	const port = String(said).trim();
	server.kill("SIGSTOP");
	const queued = Array.from({ length: 3 }, () =>
		dial(Number(port), "127.0.0.1").on("error", () => {}),
	);
	opened.push(...queued);
	await Promise.all(queued.slice(0, 2).map((each) => once(each, "connect")));
	setTimeout(() => server.kill("SIGCONT"), milliseconds);
	return port;
};

// Elsewhere a full queue means another thing.
it.runIf(process.platform === "linux")(
	"waits for a far address before it gives it up for another",
	async () => {
		const port = await openSleeper(600);
		const connector = guardedConnector({
			allows: () => true,
			resolve: async () => [
				{ address: "127.0.0.1", family: 4 },
				{ address: "::1", family: 6 },
			],
			timeout: 10_000,
		});
		const name = "far.example";
		const error = await new Promise<Error | null>((resolve) =>
			connector(
				{ hostname: name, host: name, protocol: "http:", port },
				(error, socket) => {
					if (socket) opened.push(socket);
					resolve(error);
				},
			),
		);
		expect(error).toBeNull();
	},
);
