import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { AlertConfig, SinkConfig } from "../../src/alert/config.ts";

const contrib = (file: string): string =>
	resolve(import.meta.dirname, "../../contrib", file);
const read = (file: string): string => readFileSync(contrib(file), "utf8");

const analyze = "/usr/bin/systemd-analyze";

describe("what is given along", () => {
	it("shows a sink of every type, and holds no mistake", () => {
		const { sinks } = AlertConfig.parse(parse(read("alerts.example.yaml")));
		const types = SinkConfig.options.map(({ shape }) => shape.type.value);
		expect(sinks.map(({ type }) => type).toSorted()).toEqual(types.toSorted());
	});

	it.runIf(existsSync(analyze))("has a unit that systemd accepts", () => {
		const said = execFileSync(
			analyze,
			["verify", "--man=no", contrib("dealwatch.service")],
			{ encoding: "utf8", stdio: "pipe" },
		);
		expect(said).toBe("");
	});

	it("runs the container as nobody special, on a root that is read only", () => {
		expect(read("Dockerfile")).toMatch(/^USER node$/m);
		expect(parse(read("compose.yaml")).services.dealwatch).toMatchObject({
			read_only: true,
			cap_drop: ["ALL"],
			security_opt: ["no-new-privileges:true"],
		});
	});
});
