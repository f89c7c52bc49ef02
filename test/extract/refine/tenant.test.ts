import { describe, expect, test } from "vitest";
import { asTenant } from "../../../src/extract/refine/tenant.ts";

describe("who has sites is the landlord", () => {
	test.each([
		["purchase", "TeraWulf", "Fluidstack", "Fluidstack", "TeraWulf"],
		["capacity", "Galaxy", "CoreWeave", "CoreWeave", "Galaxy"],
		["milestone", "Hut 8", "CoreWeave", "CoreWeave", "Hut 8"],
		["purchase", "Cipher Mining", "Amazon", "Amazon", "Cipher Mining"],
		// It buys, too, of those who supply landlords.
		["purchase", "Cipher Mining", "NVIDIA", "Cipher Mining", "NVIDIA"],
		["purchase", "Galaxy", "Dell", "Galaxy", "Dell"],
		["purchase", "CoreWeave", "Galaxy", "CoreWeave", "Galaxy"],
		["purchase", "CoreWeave", "Nscale", "CoreWeave", "Nscale"],
		["purchase", "Galaxy", "Halden", "Galaxy", "Halden"],
		["stake", "Galaxy", "CoreWeave", "Galaxy", "CoreWeave"],
		["acquisition", "Hut 8", "Nscale", "Hut 8", "Nscale"],
	] as const)("%s %s > %s", (kind, subject, object, tenant, landlord) => {
		expect(asTenant(kind, { subject, object })).toEqual({
			subject: tenant,
			object: landlord,
		});
	});
});
