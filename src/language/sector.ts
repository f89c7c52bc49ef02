import { companies } from "./company/all.ts";
import { landlords } from "./company/landlord.ts";
import * as en from "./en/sector.ts";
import * as zh from "./zh/sector.ts";

/**
 * What a company does in the business of computing power, from those who only use it to those who only
 * supply it. Where a sentence names two parties of a contract in no telling order, the one further to
 * the left buys and the other supplies; the supplier is also the one who puts money into its customer.
 */
export const sectors = [
	"lab",
	"platform",
	"project",
	"cloud",
	"neocloud",
	"server",
	"chips",
	"foundry",
] as const;

export type Sector = (typeof sectors)[number] | "fund";

const members: Readonly<Record<Sector, string>> = {
	lab: "OpenAI|Anthropic|xAI|Mistral|Mistral AI|Perplexity|Cohere|Midjourney|Safe Superintelligence|Thinking Machines|Thinking Machines Lab|DeepSeek|Character.AI|Cursor|Anysphere|Reflection AI|月之暗面|智谱|深度求索",
	platform:
		"Meta|Apple|Tesla|特斯拉|ByteDance|字节跳动|Tencent|腾讯|Snap|Salesforce|Uber|Netflix",
	project: "Stargate|Stargate UK|Stargate UAE|Stargate Norway",
	cloud:
		"Microsoft|Google|Amazon|Oracle|Alibaba|阿里巴巴|Baidu|百度|SoftBank|IBM",
	neocloud: `CoreWeave|Nscale|Nebius|Lambda|Crusoe|Together AI|Vultr|Firmus Technologies|Yotta|Yotta Data Services|Yotta Infrastructure|Fluidstack|G42|Humain|Voltage Park|${landlords.join("|")}`,
	server:
		"Dell|Dell Technologies|Supermicro|Super Micro|HPE|Foxconn|鸿海|戴尔|超微电脑|Quanta|广达|Wistron|纬创|Lenovo|联想",
	chips:
		"NVIDIA|AMD|Broadcom|Intel|Cerebras|Groq|Qualcomm|Marvell|Arm|Enfabrica|高通|Graphcore|SambaNova|Etched|寒武纪|Huawei|华为|平头哥|沐曦|壁仞|壁仞科技|摩尔线程|天数智芯|燧原科技|昆仑芯",
	foundry:
		"TSMC|Samsung|SK hynix|Micron|ASML|美光|GlobalFoundries|联电|中芯国际|SMIC|Kioxia|SanDisk|Western Digital|Corning|Vertiv|GE Vernova|Eaton|Bloom Energy",
	fund: "OpenAI Foundation|OpenAI基金会|OpenAI基金會|US government|U.S. government|United States government|US federal government|U.S. federal government|Trump administration|Trump Administration|川普政府|特朗普政府|美国联邦政府|美国政府|美國政府|French government|German government|Canadian government|Indian government|Taiwanese government|Dutch government|Norwegian government|Emirati government|韩国政府|南韓政府|韓國政府|英国政府|英國政府|沙特政府|日本政府|MGX|Thrive Capital|BlackRock|Blackstone|Blue Owl|Blue Owl Capital|Brookfield|KKR|Apollo|Coatue|Tiger Global|Sequoia|Sequoia Capital|Andreessen Horowitz|Dragoneer|Fidelity|Temasek|GIC|PIF|QIA|Mubadala|Silver Lake|Founders Fund|T. Rowe Price|Magnetar|JPMorgan|Goldman Sachs|Morgan Stanley|a16z|红杉资本|黑石|贝莱德|淡马锡",
};

/** Also as releases spell names, in capitals: HUMAIN. */
const sectorByName = new Map<string, Sector>();
for (const sector of [...sectors, "fund"] as const)
	for (const name of members[sector].split("|")) {
		sectorByName.set(name.toUpperCase(), sector);
		sectorByName.set(name, sector);
	}
for (const { aliases } of companies) {
	const named = aliases.find((alias) => sectorByName.has(alias));
	const sector = sectorByName.get(named ?? "");
	if (sector !== undefined)
		for (const alias of aliases) sectorByName.set(alias, sector);
}

const letting: ReadonlySet<string> = new Set(landlords);

/** Young clouds that let their sites, also to young clouds without any of their own. */
export const isLandlord = (name: string): boolean => letting.has(name);

/** Whether a name says that chips are its company's business: 蓝泽半导体. */
export const namesChipmaker = (name: string): boolean =>
	en.chipmaker.test(name) || zh.chipmaker.test(name);

/** `null` for a company whose business neither the table nor the name tells. */
export const sectorOf = (name: string): Sector | null =>
	sectorByName.get(name) ?? (en.fundLike.test(name) ? "fund" : null);
