import { expect, test } from "vitest";
import { parseAlerts } from "../../src/alert/read.ts";

const file = "/desk/alerts.yaml";

/** A sink that is right, but for what is said of it. */
const sink = (...lines: readonly string[]): string =>
	["sinks:", "  - name: desk", ...lines.map((line) => `    ${line}`)].join(
		"\n",
	);

const errorsOf = (yaml: string): readonly string[] => {
	const outcome = parseAlerts(yaml, file);
	return "error" in outcome ? outcome.error.split("\n") : [];
};

const place = (line: number, column: number, message: string): string =>
	`${file}:${line}:${column}: ${message}`;

const webhook = ["type: webhook", "url: https://example.com/hook"];
const noSecret =
	"a secret does not stand here itself; write { env: NAME } or { file: PATH }, where it is to be found";
const noAddress =
	"this is no http or https address; write one in full, or { env: NAME } or { file: PATH }, where it is to be found";

test.each([
	[
		"a type that is nearly right",
		sink("type: webhok", "url: https://example.com/hook"),
		[place(3, 11, "sinks.0.type cannot be the text “webhok”; use “webhook”")],
	],
	[
		"a type that is near to none",
		sink("type: telegram"),
		[
			place(
				3,
				11,
				"sinks.0.type cannot be the text “telegram”; use one of webhook, slack, discord, ntfy, feishu, email, command, atom",
			),
		],
	],
	[
		"no type",
		sink("url: https://example.com/hook"),
		[
			place(
				2,
				5,
				"sinks.0.type is missing; add one of webhook, slack, discord, ntfy, feishu, email, command, atom",
			),
		],
	],
	[
		"a key that another type has",
		sink(...webhook, "token: { env: TOKEN }"),
		[
			place(
				5,
				5,
				"there is no key “token” here; use one of name, filter, language, quiet, digest, digestAt, zone, type, url, secrets, headers, or remove it",
			),
		],
	],
	[
		"a key that is nearly right",
		sink(...webhook, "langage: zh"),
		[place(5, 5, "there is no key “langage” here; did you mean “language”?")],
	],
	[
		"an event in a filter",
		sink(...webhook, "filter: { events: [dispute.opend] }"),
		[
			place(
				5,
				24,
				"sinks.0.filter.events.0 cannot be the text “dispute.opend”; use “dispute.opened”",
			),
		],
	],
	[
		"no address",
		sink("type: slack"),
		[place(2, 5, "sinks.0.url is missing; add it")],
	],
	[
		"half an address, which may be a secret",
		sink("type: slack", "url: hooks.example.com/services/T0/B0/secret"),
		[place(4, 10, `sinks.0.url: ${noAddress}`)],
	],
	[
		"a secret written out",
		sink(...webhook, "secrets: [whsec_c2VjcmV0]"),
		[place(5, 15, `sinks.0.secrets.0: ${noSecret}`)],
	],
	[
		"a secret written out, and no list",
		sink(...webhook, "secrets: whsec_c2VjcmV0"),
		[
			place(
				5,
				14,
				"sinks.0.secrets must be a list but is the text “…”; start each entry on its own line with “- ”, or write [] for none",
			),
		],
	],
	[
		"a time of day",
		sink(...webhook, "digestAt: 8 am"),
		[
			place(
				5,
				15,
				'sinks.0.digestAt: this is no time of day; write it in quotes, as "08:00"',
			),
		],
	],
	[
		"a name for two",
		"sinks:\n  - { name: a, type: atom, path: x }\n  - { name: a, type: atom, path: y }",
		[place(2, 3, "sinks: two have one name; give each its own")],
	],
	[
		"the key of the list",
		"sink: []",
		[place(1, 1, "there is no key “sink” here; did you mean “sinks”?")],
	],
	[
		"a list without its key",
		"- name: desk",
		[
			place(
				1,
				1,
				"the configuration of alerts must be a map of keys and values but is a list; write “key: value” lines under it, indented",
			),
		],
	],
	[
		"two faults",
		sink(
			"type: webhook",
			"url: https://example.com/hook",
			"language: fr",
		).replace("desk", "the desk"),
		[
			place(2, 11, "sinks.0.name: write at most 64 letters, digits, . _ or -"),
			place(
				5,
				15,
				"sinks.0.language cannot be the text “fr”; use one of en, zh, zh-Hans, zh-Hant",
			),
		],
	],
])(
	"what is wrong with %s is told with its place and how to mend it",
	(_, yaml, errors) => {
		expect(errorsOf(yaml)).toEqual(errors);
	},
);

test("what is no YAML is told with its place", () => {
	expect(errorsOf("sinks:\n  - [")[0]).toMatch(
		/^\/desk\/alerts\.yaml:2:6: this is not YAML: /,
	);
});

test.each(["", "# none yet\n", "sinks: []"])("%j names no sink", (yaml) => {
	expect(parseAlerts(yaml, file)).toEqual({ sinks: [] });
});
