import { ownSeries } from "../../chipseries.ts";
import type { CueTable } from "../../cue.ts";
import { verbs, words } from "../inflect.ts";

const ownership =
	"own|own custom|custom|custom-built|custom-designed|in-house|homegrown|home-grown|self-designed|self-developed|proprietary|bespoke|tailor-made";
const silicon =
	"chip|chips|processor|processors|accelerator|accelerators|silicon|semiconductor|semiconductors|inference chip|inference chips|server chip|server chips|training chip|training chips|data-center chip|data-center chips";

/** "its own AI chip", "custom silicon": every owner's word with every word for a chip. */
const ownChips = ownership
	.split("|")
	.flatMap((own) =>
		silicon
			.split("|")
			.flatMap((chip) => [
				`${own} ${chip}`,
				`${own} ai ${chip}`,
				`${own} artificial intelligence ${chip}`,
			]),
	);

/** "The data center segment": each of these with each word for a part of a company. */
const partsOf = (...businesses: readonly string[]): readonly string[] =>
	businesses.flatMap((business) =>
		["segment", "division", "business", "unit", "group"].map(
			(part) => `${business} ${part}`,
		),
	);

const presently = ["already", "currently", "now", "today"];
const beingLive = [
	"live",
	"online",
	"operational",
	"in service",
	"up and running",
	"energized",
	"energised",
	"running",
];
/** "The processor it designed with Broadcom", "a chip it was developing in-house". */
const designedChips = silicon
	.split("|")
	.flatMap((chip) =>
		[
			"designed",
			"developed",
			"is designing",
			"is developing",
			"was designing",
			"was developing",
			"has designed",
			"has developed",
			"co-designed",
		].flatMap((design) =>
			["with", "in-house", "itself", "together with"].map(
				(how) => `${chip} it ${design} ${how}`,
			),
		),
	);

/** "The chip developed with Broadcom", "a jointly designed processor". */
const jointChips = ["chip", "chips", "processor", "processors"].flatMap(
	(chip) => [
		...[
			"developed",
			"designed",
			"co-developed",
			"co-designed",
			"being developed",
			"being designed",
		].map((design) => `${chip} ${design} with`),
		...["developed", "designed"].flatMap((design) => [
			`jointly ${design} ${chip}`,
			`jointly ${design} ai ${chip}`,
			`co-${design} ${chip}`,
		]),
	],
);

/** What one does with the systems that run: "already operates", "now online". */
const beingRun = [
	...beingLive,
	..."runs run operates operate has have operating powers hosts uses use".split(
		" ",
	),
	"in operation",
];

const pairs = (ones: string, others: string): readonly string[] =>
	ones
		.split("|")
		.flatMap((one) => others.split("|").map((other) => `${one} ${other}`));

/** How a site comes alive: "begins operation", "goes into service", "slated to run", "be ready". */
const comingAlive = [
	...pairs(
		"begin|begins|start|starts|enter|enters",
		"operation|operations|commercial operation|commercial operations|operating|service|serving",
	),
	...pairs(
		"come into|comes into|go into|goes into",
		"service|operation|use|production",
	),
	...pairs("scheduled|slated|expected|due", "to run"),
	...pairs("initial|first|commercial", "operations"),
	...pairs("handed|hand", "over"),
	...pairs("ready for", "service|use"),
	"be ready",
	...pairs("come|comes", "alive"),
];

/** Words of data centres, chips and the steps in which they are built. */
export const systemCues: CueTable = {
	deploy: [
		...verbs("deploy operate install construct develop host add"),
		...words(
			"build builds built building run runs running deployment rollout roll-out installation",
		),
		"roll out",
		"rolled out",
		"rolling out",
		"bring online",
		"stand up",
		"set up",
	],
	need: [
		...verbs("require consume"),
		...words("need needs needed draw draws drawing use uses using used"),
		"take up",
		"it takes",
		"would take",
	],
	system: [
		...words("capacity compute systems system infrastructure"),
		...words("computing servers racks factories hardware gear content"),
		"computing power",
		"computing capacity",
		"compute capacity",
		"ai infrastructure",
		"ai factories",
	],
	site: [
		...words(
			"campus campuses site sites facility facilities complex halls hall",
		),
		"data center",
		"data centers",
		"data centre",
		"data centres",
		"datacenter",
		"datacenters",
		...partsOf("data center", "data centre", "datacenter"),
	],
	chip: [
		...words(
			"chip chips gpu gpus accelerator accelerators processor processors",
		),
		...words("tpus tpu semiconductors silicon superchips"),
		"graphics processing units",
		"tensor processing units",
		"neural processing units",
		...partsOf("chip", "semiconductor"),
	],
	cloud: [
		"cloud",
		"cloud services",
		"cloud computing",
		"cloud capacity",
		...partsOf("cloud", "cloud computing", "cloud services"),
	],
	online: [
		...verbs("ship deliver energize energise commission"),
		...words(
			"online live arrive arriving delivery deliveries shipments operational",
		),
		"go live",
		"come online",
		"comes online",
		"coming online",
		"go online",
		"goes online",
		"come on line",
		"on stream",
		"in service",
		"into service",
		"in operation",
		"into operation",
		...comingAlive,
		"powered up",
		"powered on",
		"power up",
		"up and running",
		"switched on",
		"switch on",
		...words("open opens opening"),
	],
	effect: ["effective", "taking effect", "takes effect", "kick in", "kicks in"],
	start: [
		...verbs("commence launch"),
		...words("start starts started starting begin begins beginning began"),
		"kick off",
		"kicks off",
		"kicking off",
		"get under way",
		"gets under way",
		"get underway",
		"gets underway",
	],
	running: [
		...presently.flatMap((now) => beingRun.map((state) => `${now} ${state}`)),
		...beingLive.flatMap((state) => [`is ${state}`, `are ${state}`]),
		"in operation",
		"has brought online",
		"have brought online",
		"brought online",
		"has energized",
		"has energised",
		"has deployed",
		"has added",
		"have added",
		"already in production",
		"have deployed",
		"came online",
		"went live",
		"active power",
		"active capacity",
		"operating capacity",
		"operational capacity",
		"live capacity",
		"online capacity",
		"running capacity",
		"energized capacity",
		"energised capacity",
		"powered capacity",
		"active compute",
		"has switched on",
		"have switched on",
		"has commissioned",
		"so far",
	],
	complete: [
		...verbs("finish"),
		...words("complete fully finishing completing"),
		"be completed",
		"completed by",
		"fully deployed",
		"fully online",
		"build-out by",
		"built out",
		"full operation",
		"full operations",
		"full build-out",
		"full buildout",
		"full deployment",
		"fully built",
		"fully ramped",
		"be finished",
		"the remainder",
		"full capacity by",
		"wrap up",
		"wrapped up",
		"roll-out complete",
		"last phase",
		"final phase",
		"last stage",
		"final stage",
		"last batch",
		"final batch",
		"last tranche of capacity",
		"last gigawatt",
		"final gigawatt",
		"last systems",
		"last halls",
		"handover",
		"last by",
		"the last",
		"the rest",
	],
	ownchip: [
		...words("xpu xpus asic asics"),
		...ownSeries,
		...ownChips,
		...designedChips,
		...jointChips,
		"first chip",
		"first ai chip",
		"first artificial intelligence chip",
		"first inference chip",
		"first training chip",
		"first custom chip",
		"first ai accelerator",
		"first processor",
		"first ai processor",
		"first production processor",
		"first production chip",
		"first silicon",
		...["its", "their"].flatMap((whose) =>
			["chip", "processor", "accelerator", "semiconductor", "silicon"].flatMap(
				(chip) => [`${chip} of ${whose} own`, `${chip}s of ${whose} own`],
			),
		),
	],
	quit: [
		...verbs("drop halt"),
		...words("abandon abandons abandoning quit stop stops"),
		"give up on",
		"given up on",
		"gave up on",
		"given up",
		"gave up",
		"scrapped plans",
		"shelved plans",
		"moved away from",
		"no longer developing",
		"giving up on",
		"give up",
		"gives up",
		"backed away from",
		"back away from",
		"back out of",
	],
	power: [
		...words("reactor reactors homes households household dam electricity"),
		...words("residents city grid peak nuclear consumption megacities"),
		"peak demand",
		"power plant",
		"power plants",
		"power stations",
	],
	equal: [
		...words("equals equal equivalent translates amounts represents"),
		"amount to",
		"amounting to",
		"the same as",
		"tantamount to",
		"comparable to",
	],
	first: [
		...words("first initial initially"),
		"first phase",
		"initial phase",
		"first stage",
		"first tranche",
		"initial tranche",
		"first systems",
		"first system",
		"first deployment",
		"first installment",
		"first instalment",
		"first batch",
		"phase one",
		"phase 1",
		"opening tranche",
		"opening phase",
		"opening stage",
		"first payment",
		"initial payment",
		"first slice",
		"first portion",
		"first infusion",
		"first injection",
		"up front",
		"upfront",
		"at once",
		"initial infusion",
		"initial injection",
	],
	all: [
		...words("all full entire whole remaining final rest remainder everything"),
		"the others",
		"the balance",
		"full capacity",
		"at full build-out",
		"full build-out",
		"full buildout",
		"full deployment",
	],
	each: [...words("each apiece every")],
	per: [
		"per",
		"for each",
		"for every",
		"with each",
		"with every",
		"as each",
		"whenever",
		"each time",
		"every time",
	],
	step: [
		...words("tranche tranches installments instalments increments stages"),
		...words("installment instalment slices chunks portions"),
		"progressively",
		"in steps",
		"step by step",
	],
	more: [...words("another additional further extra plus")],
	respectively: ["respectively"],
	users: [...words("users user audience members"), "user base"],
	weekly: [
		"weekly",
		"a week",
		"per week",
		"each week",
		"every week",
		"wau",
		"waus",
	],
	monthly: [
		"monthly",
		"a month",
		"per month",
		"each month",
		"every month",
		"mau",
		"maus",
	],
	daily: ["daily", "a day", "per day", "each day", "every day", "dau", "daus"],
};
