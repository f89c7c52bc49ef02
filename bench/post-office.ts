import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, answers, openReceiver } from "../test/alert/receiver.ts";

/** What a bad receiver does, in shares of all letters. */
const faults: Readonly<Record<string, number>> = {
	"500": 0.012,
	"503 with Retry-After": 0.005,
	reset: 0.008,
	"reset after taking it": 0.008,
	"no answer": 0.003,
};

export type PostOffice = Awaited<ReturnType<typeof openPostOffice>>;

/** A receiver on loopback that fails at random and notes what it has taken. */
export const openPostOffice = async (random: () => number, slowest: number) => {
	/** By id, the texts under it, in the order in which the ids first came. */
	const taken = new Map<string, string[]>();
	const failed = new Map<string, number>();

	const drawFault = (): string | undefined => {
		let drawn = random();
		return Object.keys(faults).find((name) => {
			drawn -= faults[name] ?? 0;
			return drawn < 0;
		});
	};

	const receive: Answer = async (response, letter) => {
		const fault = drawFault();
		if (fault !== undefined) failed.set(fault, (failed.get(fault) ?? 0) + 1);
		await sleep(slowest * random());
		if (fault === undefined || fault === "reset after taking it") {
			const id = String(letter.headers["webhook-id"]);
			taken.set(id, [...(taken.get(id) ?? []), letter.body]);
		}
		switch (fault) {
			case undefined:
				return answers.status(204)(response, letter);
			case "500":
				return answers.status(500)(response, letter);
			case "503 with Retry-After":
				return answers.status(503, { "retry-after": "2" })(response, letter);
			case "no answer":
				return;
			default:
				return answers.reset(response);
		}
	};

	const receiver = await openReceiver(receive);
	return { url: receiver.url, taken, failed, close: receiver.close };
};
