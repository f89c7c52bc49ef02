import type { OutboxEntry } from "../../alert/outbox.ts";
import type { Store } from "../../store/store.ts";
import { count } from "../../wording/template.ts";
import { Failure } from "../failure.ts";
import { sinksOf } from "../headless/sinks.ts";
import { type Finding, fine, warning, wrong } from "./finding.ts";

const alerts = { one: "{n} alert", other: "{n} alerts" } as const;

/** Alerts by the sink that did not take them, with why the newest was not taken. */
const bySink = (
	entries: readonly OutboxEntry[],
	state: string,
	mend: string,
): Finding[] =>
	[...Map.groupBy(entries, ({ sink }) => sink)].map(([sink, all]) =>
		warning(
			`${count(alerts, all.length)} for ${sink} ${state}${all[0]?.why ? `: ${all[0].why}` : ""}`,
			mend,
		),
	);

/** What has not arrived where alerts are sent. */
const examineOutbox = async ({ outbox }: Store): Promise<Finding[]> => {
	const waiting = await outbox.list({ state: "waiting" });
	return [
		...bySink(
			await outbox.list({ state: "dead" }),
			"given up",
			"`dealwatch alerts retry` has them sent again, `dealwatch alerts drop` lets them go.",
		),
		...bySink(
			waiting.filter(({ attempts }) => attempts > 0),
			"failed so far",
			"`dealwatch headless` tries them again by itself; `dealwatch alerts list --state waiting` shows them.",
		),
	];
};

/** The file of sinks, read as `headless` reads it. */
const examineSinks = async (): Promise<Finding[]> => {
	try {
		const { sinks, troubles } = await sinksOf({});
		const names = sinks.map(({ sink }) => sink.name).join(", ");
		return [
			fine(`alerts of \`headless\` go to ${names}`),
			...troubles.map((trouble) =>
				warning(
					trouble,
					"Mend it in alerts.yaml: until then nothing is sent there.",
				),
			),
		];
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [
			wrong(
				error.message,
				"Mend that file: `headless` does not start with it.",
			),
		];
	}
};

/** Where alerts go, and what is stuck on the way. */
export const examineAlerts = async (store: Store): Promise<Finding[]> => [
	...(await examineSinks()),
	...(await examineOutbox(store)),
];
