import type { ListenAddress } from "../../alert/service/listen-address.ts";
import type { Vitals } from "../../alert/service/vitals.ts";
import { version } from "../../package.ts";
import { Failure } from "../failure.ts";
import type { Logger } from "../log.ts";

const reasons: Readonly<Record<string, string>> = {
	EADDRINUSE:
		"another program uses that port: choose another one, or end that program",
	EACCES:
		"you have no right to use that port: choose one above 1023, such as 9464",
	EADDRNOTAVAIL: "this machine has no such address: choose one of its own",
	ENOTFOUND: "there is no such host: choose an address of this machine",
};

const refusal = ({ host, port }: ListenAddress, cause: unknown): unknown => {
	const code = cause instanceof Error && "code" in cause ? cause.code : null;
	const reason = typeof code === "string" ? reasons[code] : undefined;
	if (reason === undefined) return cause;
	const place = host.includes(":") ? `[${host}]` : host;
	return new Failure(`--health ${place}:${port}: ${reason}.`);
};

/** Serves probes at `address`, if there is one; returns how to stop that. Throws a {@link Failure} that says why it can't. */
export const openHealth = async (
	address: ListenAddress | undefined,
	vitals: () => Promise<Vitals>,
	log: Logger,
): Promise<() => Promise<void>> => {
	if (address === undefined) return async () => {};
	// Node's server takes a tenth of a run's start, and most runs answer nobody.
	const { serveHealth } = await import("../../alert/service/health.ts");
	try {
		const server = await serveHealth(vitals, {
			...address,
			version: version(),
			onTrouble: (error) => log.error({ err: error }, "health"),
		});
		log.info({ port: server.port }, "health");
		return server.close;
	} catch (cause) {
		throw refusal(address, cause);
	}
};
