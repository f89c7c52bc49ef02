export type ListenAddress = Readonly<{ host: string; port: number }>;

const pattern = /^(?:(?<host>\[[\da-fA-F:.]+\]|[\w.-]+):)?(?<port>\d{1,5})$/;

/** Reads `9464` (on loopback), `0.0.0.0:9464` or `[::1]:9464`; `null` for all else. */
export const readListenAddress = (text: string): ListenAddress | null => {
	const { host = "127.0.0.1", port } = pattern.exec(text)?.groups ?? {};
	const number = Number(port);
	return port !== undefined && number <= 65_535
		? { host: host.replace(/^\[|\]$/g, ""), port: number }
		: null;
};
