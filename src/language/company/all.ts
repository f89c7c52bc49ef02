import { bystanders } from "./bystander.ts";
import { chip } from "./chip.ts";
import { cloud } from "./cloud.ts";
import type { Company } from "./company.ts";
import { energy } from "./energy.ts";
import { finance } from "./finance.ts";
import { greaterChina } from "./greaterchina.ts";
import { hardware } from "./hardware.ts";
import { intelligence } from "./intelligence.ts";
import { sites } from "./site.ts";
import { young } from "./young.ts";

/** The companies and projects of the field, which a topic's own parties are added to. */
export const companies: readonly Company[] = [
	...intelligence,
	...chip,
	...cloud,
	...hardware,
	...finance,
	...sites,
	...energy,
	...young,
	...bystanders,
	...greaterChina,
];
