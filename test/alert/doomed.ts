import { SinkConfig } from "../../src/alert/config.ts";
import { deliverDue } from "../../src/alert/delivery.ts";
import { openSinks } from "../../src/alert/open-sinks.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { sqliteOutbox, writeOutgoing } from "../../src/store/outbox.ts";
import { numbered } from "./sample.ts";

/** A process that writes alerts and delivers them, over and over until it is let finish: `doomed.ts DATABASE SINKS ALERTS`. */
const [path = "", config = "[]", total = "0"] = process.argv.slice(2);
const now = () => new Date();
const database = openDatabase(path);
await migrate(database);
const outbox = sqliteOutbox(database);
const configs = SinkConfig.array().parse(JSON.parse(config));

const perWrite = 10;
for (let from = 0; from < Number(total); from += perWrite) {
	const at = now().toISOString();
	const alerts = Array.from({ length: perWrite }, (_, next) =>
		numbered(String(from + next)),
	);
	const entries = configs.flatMap(({ name }) =>
		alerts.map((alert) => ({ sink: name, alert, queued: at, due: at })),
	);
	await database
		.transaction()
		.execute((transaction) => writeOutgoing(transaction, entries));
}

const { sinks } = await openSinks(configs, {
	environment: process.env,
	now,
	zone: "UTC",
});
await deliverDue(
	{ outbox, now, random: () => 0, timeout: 5_000, report: () => {} },
	sinks.map(({ sink }) => sink),
	new AbortController().signal,
);
