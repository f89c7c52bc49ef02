/** Exit codes that scripts rely on. */
export const exitCode = {
	fine: 0,
	failed: 1,
	usage: 2,
	/** Only under `--fail-on-alert`. */
	alerted: 3,
} as const;

/** Expected trouble: the message says what, where and how to mend it, and is all that the user sees. */
export class Failure extends Error {
	readonly code: number;

	constructor(message: string, code: number = exitCode.failed) {
		super(message);
		this.code = code;
	}
}

/** The command line itself is at fault. */
export const misuse = (message: string): Failure =>
	new Failure(message, exitCode.usage);
