import { american, mainland, taiwan } from "./company/home.ts";
import { homeWords as en } from "./en/home.ts";
import { homeWords as zh } from "./zh/home.ts";

/** What a description may tell of a company: its owner, its country or its town. */
export type Home =
	| "PIF"
	| "Musk"
	| "Alphabet"
	| "SoftBank"
	| "G42"
	| "Tata"
	| "Aramco"
	| "Finland"
	| "Sweden"
	| "Norway"
	| "Netherlands"
	| "Britain"
	| "France"
	| "Germany"
	| "Israel"
	| "Canada"
	| "Japan"
	| "Korea"
	| "Taiwan"
	| "China"
	| "Saudi Arabia"
	| "Emirates"
	| "Singapore"
	| "Australia"
	| "India"
	| "United States"
	| "Mountain View"
	| "Menlo Park"
	| "Cupertino"
	| "Redmond"
	| "Seattle"
	| "Santa Clara"
	| "San Francisco"
	| "Sunnyvale"
	| "Austin";

/** How one language tells it: pattern sources, in any case. */
export type HomeWords = Readonly<Partial<Record<Home, readonly string[]>>>;

/** The companies that belong there, by names in simplified script; the first that a description tells is meant. */
const locals: readonly (readonly [Home, readonly string[]])[] = [
	["PIF", ["Humain"]],
	["Musk", ["xAI", "SpaceX", "Tesla"]],
	["Alphabet", ["Google", "Waymo"]],
	["SoftBank", ["Arm", "Graphcore", "Ampere"]],
	["G42", ["Khazna"]],
	["Tata", ["TCS"]],
	["Aramco", ["Aramco Digital"]],
	["Finland", ["Nokia", "诺基亚"]],
	["Sweden", ["Ericsson", "爱立信", "Klarna"]],
	["Norway", ["Aker", "1X"]],
	["Netherlands", ["Nebius", "ASML", "阿斯麦", "NXP", "恩智浦"]],
	[
		"Britain",
		[
			"Nscale",
			"Arm",
			"Wayve",
			"Graphcore",
			"Stability AI",
			"Synthesia",
			"Revolut",
		],
	],
	[
		"France",
		["Mistral", "Mistral AI", "Schneider Electric", "施耐德电气", "Poolside"],
	],
	[
		"Germany",
		[
			"SAP",
			"Siemens",
			"西门子",
			"Infineon",
			"英飞凌",
			"Helsing",
			"Deutsche Telekom",
			"德国电信",
		],
	],
	["Israel", ["AI21 Labs", "AI21", "Mellanox"]],
	["Canada", ["Cohere", "Brookfield"]],
	[
		"Japan",
		[
			"SoftBank",
			"Sony",
			"索尼",
			"Hitachi",
			"日立",
			"Fujitsu",
			"富士通",
			"Kioxia",
			"铠侠",
			"Advantest",
		],
	],
	[
		"Korea",
		[
			"Samsung",
			"SK hynix",
			"Naver",
			"Hyundai",
			"现代汽车",
			"SK Group",
			"SK集团",
			"Kakao",
		],
	],
	["Taiwan", taiwan],
	["China", mainland],
	["Saudi Arabia", ["Humain", "Aramco", "Saudi Aramco", "PIF"]],
	["Emirates", ["G42", "Khazna", "MGX", "Mubadala", "穆巴达拉"]],
	["Singapore", ["Firmus Technologies", "Temasek", "淡马锡"]],
	["Australia", ["IREN", "Firmus Technologies", "AirTrunk"]],
	[
		"India",
		[
			"Reliance",
			"Tata",
			"TCS",
			"Infosys",
			"Yotta",
			"Yotta Data Services",
			"Yotta Infrastructure",
		],
	],
	["United States", american],
	["Mountain View", ["Google"]],
	["Menlo Park", ["Meta"]],
	["Cupertino", ["Apple"]],
	["Redmond", ["Microsoft"]],
	["Seattle", ["Amazon", "Microsoft"]],
	["Santa Clara", ["NVIDIA", "Intel", "AMD"]],
	["San Francisco", ["OpenAI", "Anthropic", "Scale AI", "Databricks"]],
	["Sunnyvale", ["Cerebras"]],
	["Austin", ["Oracle", "Tesla"]],
];

/** Descriptions by owner, country or town, and the companies that they fit, by names in simplified script. */
export const homes: readonly (readonly [RegExp, readonly string[]])[] =
	locals.map(([home, names]) => {
		const words = [en, zh].flatMap((language) => language[home] ?? []);
		return [new RegExp(words.join("|"), "i"), names];
	});
