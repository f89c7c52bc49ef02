import { landlords } from "./company/landlord.ts";
import { miners } from "./company/miner.ts";
import { businessWords as en } from "./en/business.ts";
import type { Sector } from "./sector.ts";
import { businessWords as zh } from "./zh/business.ts";

/** What a description such as "the software group" may say that a company does. */
export type Trade =
	| "memory"
	| "foundry"
	| "chips"
	| "neocloud"
	| "database"
	| "cloud"
	| "crypto"
	| "landlord"
	| "tenant"
	| "social"
	| "search"
	| "shop"
	| "car"
	| "telecom"
	| "rocket"
	| "streaming"
	| "ride"
	| "server"
	| "lab";

/** How one language says so: pattern sources, in any case. */
export type BusinessWords = Readonly<Partial<Record<Trade, readonly string[]>>>;

/** Whom a description of a company's business fits. */
export type Business = Readonly<{
	trade: Trade;
	sectors?: readonly Sector[];
	/** Further companies, by names in simplified script. */
	names?: readonly string[];
	/** Companies of these sectors whose business is another. */
	except?: readonly string[];
}>;

const list = (names: string): readonly string[] => names.split("|");

/** The narrower a business, the earlier it stands: the first whose words a description holds is meant. */
const businesses: readonly Business[] = [
	{
		trade: "memory",
		names: list(
			"Samsung|三星|SK hynix|Micron|Micron Technology|美光|SanDisk|Kioxia|铠侠|Western Digital|西部数据",
		),
	},
	{
		trade: "foundry",
		names: list("TSMC|GlobalFoundries|UMC|联电|SMIC|中芯国际|Samsung"),
	},
	{
		trade: "chips",
		sectors: ["chips", "foundry"],
		names: list("Ampere|Ampere Computing|MediaTek|联发科"),
		except: list("GE Vernova|Vertiv|Eaton|Corning"),
	},
	{
		trade: "neocloud",
		sectors: ["neocloud"],
	},
	{
		trade: "database",
		names: list("Oracle|Snowflake|Databricks|MongoDB"),
	},
	{
		trade: "cloud",
		sectors: ["cloud", "neocloud"],
		names: list(
			"Salesforce|SAP|思爱普|Adobe|Synopsys|Cadence|Palantir|ServiceNow|Snowflake|Databricks",
		),
		except: list("SoftBank"),
	},
	{
		trade: "crypto",
		names: miners,
	},
	{ trade: "landlord", names: landlords },
	{
		trade: "tenant",
		sectors: ["lab", "platform", "cloud", "neocloud"],
		except: landlords,
	},
	{
		trade: "social",
		names: list("Meta|Snap|Tencent|腾讯|Pinterest|Reddit"),
	},
	{ trade: "search", names: list("Google|Baidu|百度|Naver") },
	{
		trade: "shop",
		names: list("Amazon|Alibaba|阿里巴巴|JD.com|京东|Shopify"),
	},
	{
		trade: "car",
		names: list("Tesla|特斯拉|BMW|Volkswagen|Honda|Toyota|General Motors"),
	},
	{
		trade: "telecom",
		names: list("Nokia|诺基亚|Ericsson|爱立信|Cisco|思科|Huawei|华为"),
	},
	{
		trade: "rocket",
		names: list("SpaceX|Blue Origin|Rocket Lab"),
	},
	{
		trade: "streaming",
		names: list("Netflix|Spotify|Disney|Roku"),
	},
	{
		trade: "ride",
		names: list("Uber|Lyft|Grab|Didi|滴滴"),
	},
	{
		trade: "server",
		sectors: ["server"],
	},
	{
		trade: "lab",
		sectors: ["lab", "neocloud"],
	},
];

const told = businesses.map((business) => {
	const words = [en, zh].flatMap((language) => language[business.trade] ?? []);
	return { business, words: new RegExp(words.join("|"), "i") };
});

/** The business of which a description speaks; `null` where it tells none. */
export const businessOf = (role: string): Business | null =>
	told.find(({ words }) => words.test(role))?.business ?? null;
