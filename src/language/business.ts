import type { Sector } from "./sector.ts";

/** Words of a description, such as "the software group", and the businesses that they fit. */
export const businesses: readonly (readonly [RegExp, readonly Sector[]])[] = [
	[/chip|semiconductor|芯片|半导体/i, ["chips", "foundry"]],
	[/foundry|晶圆/i, ["foundry"]],
	[/neocloud/i, ["neocloud"]],
	[/cloud|database|software|云|软件|数据库/i, ["cloud", "neocloud"]],
	[
		/start-?up|\blab\b|AI (?:company|firm|group)|初创|新创|人工智能/i,
		["lab", "neocloud"],
	],
	[/search|e-commerce|电商|搜索/i, ["cloud"]],
	[/social-media|社交/i, ["platform"]],
];
