import { createServer, type Socket } from "node:net";

export type Mailbox = Readonly<{
	port: number;
	/** What came with DATA, dots undone. */
	letters: readonly string[];
	/** Recipients and senders, in order. */
	envelope: readonly string[];
	close(): Promise<void>;
}>;

/** Replies by the first word of a command; a `null` says nothing, `hangUp` cuts the line. `END` is the end of DATA. */
export type Replies = Readonly<Record<string, string | null>>;

export const hangUp = "hang up";

const polite: Replies = {
	GREETING: "220 mail.example ESMTP",
	EHLO: "250 mail.example",
	MAIL: "250 sender fine",
	RCPT: "250 recipient fine",
	DATA: "354 go on",
	END: "250 kept",
	QUIT: "221 bye",
	RSET: "250 fine",
};

const serve = (
	socket: Socket,
	replies: Replies,
	letters: string[],
	envelope: string[],
): void => {
	let buffer = "";
	let letter: string[] | null = null;
	const reply = (key: string) => {
		const line = key in replies ? replies[key] : "502 what";
		if (line === hangUp) socket.resetAndDestroy();
		else if (line) socket.write(`${line}\r\n`);
	};
	const take = (line: string) => {
		if (letter !== null) {
			if (line !== ".") letter.push(line.replace(/^\./, ""));
			else {
				letters.push(letter.join("\n"));
				letter = null;
				reply("END");
			}
			return;
		}
		const word = line.split(/[ :]/)[0]?.toUpperCase() ?? "";
		if (word === "MAIL" || word === "RCPT") envelope.push(line);
		if (word === "DATA" && replies.DATA?.startsWith("354")) letter = [];
		reply(word);
	};
	socket.on("error", () => {});
	socket.setEncoding("utf8").on("data", (part: string) => {
		const lines = `${buffer}${part}`.split("\r\n");
		buffer = lines.pop() ?? "";
		lines.forEach(take);
	});
	reply("GREETING");
};

/** A small SMTP server on loopback, with these peculiarities for each connection in turn, the last ones for ever. */
export const openMailbox = async (
	...plan: readonly Replies[]
): Promise<Mailbox> => {
	const letters: string[] = [];
	const envelope: string[] = [];
	const sockets = new Set<Socket>();
	let calls = 0;
	const server = createServer((socket) => {
		sockets.add(socket);
		calls += 1;
		const changed = plan[Math.min(calls, plan.length) - 1];
		serve(socket, { ...polite, ...changed }, letters, envelope);
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	if (address === null || typeof address === "string")
		throw new Error("the mailbox has no port");
	return {
		port: address.port,
		letters,
		envelope,
		close: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};
