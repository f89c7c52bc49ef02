import { landlords } from "./company/landlord.ts";
import { miners } from "./company/miner.ts";
import type { Sector } from "./sector.ts";

/** What a description such as "the software group" says of a company's business, and whom that fits. */
export type Business = Readonly<{
	words: RegExp;
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
		words: /memory|存储|内存|记忆体/i,
		names: list(
			"Samsung|三星|SK hynix|Micron|Micron Technology|美光|SanDisk|Kioxia|铠侠|Western Digital|西部数据",
		),
	},
	{
		words: /contract (?:\w+ )?chip|foundry|晶圆/i,
		names: list("TSMC|GlobalFoundries|UMC|联电|SMIC|中芯国际|Samsung"),
	},
	{
		words: /chip|semiconductor|芯片|晶片|半导体/i,
		sectors: ["chips", "foundry"],
		names: list("Ampere|Ampere Computing|MediaTek|联发科"),
		except: list("GE Vernova|Vertiv|Eaton|Corning"),
	},
	{
		words: /neocloud|data[- ]cent(?:er|re) (?:operator|developer|builder)/i,
		sectors: ["neocloud"],
	},
	{
		words: /database|数据库|资料库/i,
		names: list("Oracle|Snowflake|Databricks|MongoDB"),
	},
	{
		words: /cloud|software|云|软件|软体/i,
		sectors: ["cloud", "neocloud"],
		names: list(
			"Salesforce|SAP|思爱普|Adobe|Synopsys|Cadence|Palantir|ServiceNow|Snowflake|Databricks",
		),
		except: list("SoftBank"),
	},
	{
		words: /crypto|bitcoin|\bminer\b/i,
		names: miners,
	},
	{ words: /\blandlord\b|\blessor\b/i, names: landlords },
	{
		words: /\btenant\b|\blessee\b/i,
		sectors: ["lab", "platform", "cloud", "neocloud"],
		except: landlords,
	},
	{
		words: /social[- ](?:media|network)|社交/i,
		names: list("Meta|Snap|Tencent|腾讯|Pinterest|Reddit"),
	},
	{ words: /search|搜索/i, names: list("Google|Baidu|百度|Naver") },
	{
		words: /e-commerce|电商/i,
		names: list("Amazon|Alibaba|阿里巴巴|JD.com|京东|Shopify"),
	},
	{
		words:
			/carmaker|automaker|electric[- ]vehicle|\bEV\b|车企|车厂|汽车|电动车/i,
		names: list("Tesla|特斯拉|BMW|Volkswagen|Honda|Toyota|General Motors"),
	},
	{
		words: /telecom|network(?:ing)? equipment|电信|通信|通讯|手机/i,
		names: list("Nokia|诺基亚|Ericsson|爱立信|Cisco|思科|Huawei|华为"),
	},
	{
		words: /rocket|spacecraft|launch (?:company|provider)/i,
		names: list("SpaceX|Blue Origin|Rocket Lab"),
	},
	{
		words: /streaming/i,
		names: list("Netflix|Spotify|Disney|Roku"),
	},
	{
		words: /ride[- ]hailing/i,
		names: list("Uber|Lyft|Grab|Didi|滴滴"),
	},
	{
		words: /server maker|服务器|伺服器/i,
		sectors: ["server"],
	},
	{
		words: /start-?up|\blab\b|AI (?:company|firm|group)|初创|新创|人工智能/i,
		sectors: ["lab", "neocloud"],
	},
];

/** The business of which a description speaks; `null` where it tells none. */
export const businessOf = (role: string): Business | null =>
	businesses.find(({ words }) => words.test(role)) ?? null;
