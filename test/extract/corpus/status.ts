import { corpus, type Fact, nothing } from "../corpus.ts";

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "letter-of-intent",
	},
	{
		en: [
			"Nvidia and OpenAI have signed a letter of intent.",
			"Nvidia's deal with OpenAI rests on a non-binding letter of intent.",
			"What Nvidia and OpenAI announced is a non-binding LOI.",
		],
		zh: [
			"英伟达与OpenAI签署了意向书。",
			"輝達與OpenAI目前僅簽有不具約束力的意向書。",
			"英伟达同OpenAI达成的只是一份意向协议。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "definitive",
	},
	{
		en: [
			"Nvidia and OpenAI have signed a definitive agreement.",
			"OpenAI and Nvidia have entered into a binding final agreement.",
		],
		zh: ["英伟达与OpenAI已签署最终协议。", "輝達與OpenAI簽訂了正式協議。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "no-agreement",
	},
	{
		en: [
			"Nvidia has yet to sign a final contract with OpenAI.",
			"There is no definitive agreement between Nvidia and OpenAI.",
			"No binding contract between Nvidia and OpenAI exists so far.",
			"Nvidia warned there was no assurance that it would reach a definitive agreement with OpenAI.",
		],
		zh: [
			"英伟达尚未与OpenAI签署最终协议。",
			"輝達與OpenAI仍未達成正式協議。",
			"英伟达表示，不保证能与OpenAI达成最终协议。",
		],
	},
);

corpus(
	{ kind: "status", subject: "NVIDIA", object: "OpenAI", qualifier: "on-hold" },
	{
		en: [
			"Nvidia's plan to invest in OpenAI is on ice.",
			"Talks between Nvidia and OpenAI on the investment have stalled.",
			"Nvidia has put its OpenAI investment on hold.",
		],
		zh: [
			"英伟达投资OpenAI的计划陷入停滞。",
			"輝達對OpenAI的投資案已遭擱置。",
			"英伟达暂停了对OpenAI的投资计划。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "scaled-back",
	},
	{
		en: ["Nvidia has scaled back its plan to invest in OpenAI."],
		zh: ["英伟达缩减了对OpenAI的投资计划。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		en: [
			"Nvidia has abandoned its investment in OpenAI.",
			"Nvidia and OpenAI called off their deal.",
			"The agreement between Nvidia and OpenAI has been scrapped.",
		],
		zh: ["輝達與OpenAI的合作案告吹。", "英伟达与OpenAI的协议已经取消。"],
	},
);

corpus(
	{ kind: "status", subject: "NVIDIA", object: "Arm", qualifier: "cancelled" },
	{
		en: ["Nvidia's takeover of Arm collapsed under regulatory pressure."],
		zh: ["英伟达收购Arm的交易因监管反对而终止。", "輝達併購安謀一案最終破局。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "Intel",
		qualifier: "completed",
	},
	{
		en: [
			"Nvidia has completed its investment in Intel.",
			"Nvidia's purchase of Intel shares closed on December 26.",
		],
		zh: ["英伟达对英特尔的入股已完成。", "輝達入股英特爾一案已完成交割。"],
	},
);

corpus(
	{ kind: "status", subject: "AMD", object: "OpenAI", qualifier: "definitive" },
	{ zh: ["AMD与OpenAI已签署最终协议。"] },
);
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "letter-of-intent",
	},
	{
		en: [
			"Nvidia and OpenAI have signed a non-binding letter of intent.",
			"Nvidia inked an LOI with OpenAI in September.",
			"Nvidia and OpenAI have agreed in principle on a partnership, but nothing beyond a memorandum of understanding.",
			"Nvidia's tie-up with OpenAI is still only a letter of intent.",
			"The Nvidia-OpenAI pact remains a preliminary, non-binding agreement.",
			"Nvidia signed a term sheet with OpenAI.",
			"Nvidia and OpenAI signed a preliminary agreement.",
			"Nvidia and OpenAI have a framework agreement.",
			"Under a non-binding term sheet, Nvidia would invest in OpenAI.",
			"Nvidia's deal with OpenAI is not legally binding.",
			"Nvidia and OpenAI struck a tentative agreement.",
			"A letter of intent has been signed by Nvidia and OpenAI.",
		],
		zh: [
			"英伟达与OpenAI签了一份不具法律约束力的意向书。",
			"英伟达和OpenAI达成初步协议。",
			"輝達與OpenAI簽署合作備忘錄。",
			"英伟达与OpenAI签署了条款清单。",
			"輝達與OpenAI只簽了意向書。",
			"英偉達與OpenAI達成框架協議。",
			"英伟达同OpenAI签署谅解备忘录。",
			"英偉達和OpenAI的協議僅屬意向性質，並無法律約束力。",
			"輝達與OpenAI達成原則性協議。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "definitive",
	},
	{
		en: [
			"Nvidia and OpenAI have finalized their agreement.",
			"Nvidia and OpenAI finalised a binding contract.",
			"Nvidia has signed the final papers with OpenAI.",
			"OpenAI signed a definitive agreement with Nvidia.",
			"Nvidia and OpenAI entered into definitive agreements.",
			"Nvidia announced a definitive agreement with OpenAI.",
			"A definitive agreement between Nvidia and OpenAI was signed on Friday.",
			"Nvidia's binding agreement with OpenAI was signed last week.",
			"The deal between Nvidia and OpenAI is now legally binding.",
		],
		zh: [
			"英伟达与OpenAI正式签约。",
			"輝達和OpenAI敲定最終協議。",
			"英伟达与OpenAI达成具有约束力的最终协议。",
			"英偉達與OpenAI已正式簽署合約。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "no-agreement",
	},
	{
		en: [
			"Nvidia and OpenAI have not signed a definitive agreement.",
			"Nvidia and OpenAI still haven't signed anything binding.",
			"No definitive agreement has been reached between Nvidia and OpenAI.",
			"The deal between Nvidia and OpenAI has not been finalized.",
			"Nvidia's deal with OpenAI has yet to be finalised.",
			"Nothing has been signed between Nvidia and OpenAI.",
			"Nvidia has no final contract with OpenAI.",
			"Nvidia said that it hasn't completed a definitive agreement with OpenAI.",
			"Nvidia and OpenAI are yet to sign a final agreement.",
			"Nvidia's agreement with OpenAI remains unsigned.",
			"Nvidia has still not finalized its agreement with OpenAI.",
			"Nvidia cautioned that there can be no assurance that definitive agreements with OpenAI will be reached.",
			"Nvidia warned that it may not reach a definitive agreement with OpenAI.",
			"Nvidia and OpenAI failed to reach a final agreement.",
			"Terms between Nvidia and OpenAI are still being negotiated.",
		],
		zh: [
			"英伟达与OpenAI的最终协议仍未签署。",
			"英伟达与OpenAI还没有签署最终协议。",
			"輝達與OpenAI的正式合約還沒簽。",
			"輝達與OpenAI迄今未簽訂任何合約。",
			"英伟达称与OpenAI的交易尚未最终敲定。",
			"英伟达表示，无法保证与OpenAI达成最终协议。",
			"英伟达和OpenAI尚未达成最终协议。",
			"英偉達坦言，與OpenAI的協議仍未落實。",
			"英伟达与OpenAI至今没有签订具约束力的合同。",
			"英偉達與OpenAI至今沒有簽訂具約束力的合約。",
		],
	},
);

corpus(
	{ kind: "status", subject: "NVIDIA", object: "OpenAI", qualifier: "on-hold" },
	{
		en: [
			"Nvidia has paused its planned investment in OpenAI.",
			"Nvidia shelved its plan to invest in OpenAI.",
			"Nvidia's investment in OpenAI has been put on hold.",
			"Nvidia's megadeal with OpenAI is on ice.",
			"Nvidia's OpenAI investment plan has hit the brakes.",
			"Nvidia froze its investment in OpenAI.",
			"Nvidia suspended talks on its investment in OpenAI.",
			"Talks over Nvidia's investment in OpenAI have broken down.",
			"Nvidia's plan to back OpenAI is in limbo.",
			"Nvidia's investment in OpenAI has been postponed indefinitely.",
			"Negotiations between Nvidia and OpenAI have reached an impasse.",
			"Nvidia has hit pause on its OpenAI investment.",
			"The Nvidia-OpenAI deal has ground to a halt.",
		],
		zh: [
			"英伟达对OpenAI的投资计划被按下暂停键。",
			"輝達對OpenAI的投資喊卡。",
			"英伟达投资OpenAI的计划被无限期推迟。",
			"輝達暫緩投資OpenAI。",
			"英偉達對OpenAI的投資計劃已陷入停頓。",
			"英伟达对OpenAI的投资谈判陷入僵局。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "scaled-back",
	},
	{
		en: [
			"Nvidia is trimming its investment in OpenAI.",
			"Nvidia has reduced the size of its investment in OpenAI.",
			"Nvidia cut its planned investment in OpenAI.",
			"Nvidia pared back its OpenAI investment.",
			"Nvidia is rolling back its plans to invest in OpenAI.",
			"Nvidia downsized its deal with OpenAI.",
			"Nvidia's investment in OpenAI will be smaller than planned.",
			"Nvidia's investment in OpenAI has been slashed.",
		],
		zh: [
			"輝達已下修對OpenAI的投資規模。",
			"英伟达大幅削减对OpenAI的投资计划。",
			"輝達縮減對OpenAI的投資。",
			"英偉達對OpenAI的投資額大幅縮水。",
			"英伟达收缩对OpenAI的投资计划。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		en: [
			"Nvidia pulled out of its OpenAI investment.",
			"Nvidia has backed out of its deal with OpenAI.",
			"Nvidia terminated its agreement with OpenAI.",
			"Nvidia's deal with OpenAI has collapsed.",
			"Nvidia dropped its plan to invest in OpenAI.",
			"Nvidia will not go ahead with its investment in OpenAI.",
			"Nvidia's investment in OpenAI is dead.",
			"Nvidia's investment in OpenAI is off.",
			"Nvidia and OpenAI ended their agreement.",
			"Nvidia and OpenAI mutually agreed to terminate their partnership.",
			"Nvidia's plan to invest in OpenAI has been ditched.",
			"Nvidia has withdrawn from its deal with OpenAI.",
			"Nvidia gave up on its plan to invest in OpenAI.",
			"Nvidia and OpenAI have torn up their agreement.",
			"Nvidia's investment in OpenAI did not go through.",
			"Nvidia's investment in OpenAI has unravelled.",
		],
		zh: [
			"英伟达放弃了对OpenAI的投资。",
			"輝達已退出對OpenAI的投資。",
			"英伟达终止与OpenAI的合作协议。",
			"輝達對OpenAI的投資案胎死腹中。",
			"英伟达对OpenAI的投资计划已经泡汤。",
			"英偉達取消投資OpenAI的計劃。",
			"英偉達與OpenAI的交易告吹。",
			"英伟达不再投资OpenAI。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "completed",
	},
	{
		en: [
			"Nvidia has wrapped up its investment in OpenAI.",
			"Nvidia closed its investment in OpenAI.",
			"Nvidia finalized its investment in OpenAI.",
			"Nvidia's investment in OpenAI has closed.",
			"The investment by Nvidia in OpenAI was completed.",
		],
		zh: [
			"英伟达完成对OpenAI的投资。",
			"輝達已完成投資OpenAI。",
			"英伟达对OpenAI的投资已经全部完成。",
		],
	},
);

corpus(
	{ kind: "status", subject: "NVIDIA", object: "Arm", qualifier: "cancelled" },
	{
		en: [
			"Nvidia walked away from its purchase of Arm.",
			"Nvidia abandoned its acquisition of Arm.",
			"Nvidia's bid for Arm fell apart.",
			"Nvidia dropped its takeover of Arm after regulators objected.",
		],
		zh: [
			"英伟达放弃收购Arm。",
			"輝達宣布放棄收購安謀。",
			"英偉達收購Arm以失敗告終。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "AMD",
		object: "ZT Systems",
		qualifier: "completed",
	},
	{
		en: [
			"AMD completed its acquisition of ZT Systems.",
			"AMD has completed the acquisition of ZT Systems.",
			"AMD has closed its purchase of ZT Systems.",
			"AMD's acquisition of ZT Systems has closed.",
			"AMD completes ZT Systems takeover.",
			"The acquisition of ZT Systems by AMD was completed on Monday.",
		],
		zh: ["AMD完成收购ZT Systems。", "AMD已完成對ZT Systems的收購。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "SoftBank",
		object: "OpenAI",
		qualifier: "completed",
	},
	{
		en: ["SoftBank has completed its investment in OpenAI."],
		zh: ["软银完成对OpenAI的投资。"],
	},
);

corpus(
	{ kind: "status", subject: "AMD", object: "OpenAI", qualifier: "definitive" },
	{
		en: [
			"AMD and OpenAI have a definitive agreement in place.",
			"AMD's agreement with OpenAI is definitive.",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "Oracle",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		en: [
			"Oracle and OpenAI have scrapped plans to expand the site in Abilene.",
		],
		zh: ["甲骨文与OpenAI取消了扩建计划。"],
	},
);

corpus(
	[
		{
			kind: "status",
			subject: "Samsung",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
		{
			kind: "status",
			subject: "SK hynix",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
	],
	{
		en: [
			"Samsung and SK hynix each signed letters of intent with OpenAI.",
			"OpenAI signed letters of intent with Samsung and SK hynix.",
			"Samsung and SK Hynix have signed letters of intent with OpenAI to supply memory chips.",
		],
		zh: [
			"三星电子、SK海力士分别同OpenAI签署意向书。",
			"OpenAI與三星及SK海力士簽署意向書。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "on-hold",
		denied: true,
	},
	{
		en: [
			"Nvidia denied that its investment in OpenAI had stalled.",
			"Nvidia says its investment in OpenAI is not on hold.",
			"Huang denied that Nvidia's investment in OpenAI is on ice.",
			"Huang rejected reports that Nvidia's investment in OpenAI had stalled.",
			"Reports that Nvidia's investment in OpenAI has stalled are false, the company said.",
			"It is not true that Nvidia's investment in OpenAI is on hold, Huang said.",
		],
		zh: [
			"黄仁勋否认英伟达对OpenAI的投资陷入停滞。",
			"輝達駁斥對OpenAI投資停擺的說法。",
			"英伟达称对OpenAI的投资并未停滞。",
			"黄仁勋表示，英伟达投资OpenAI停滞的传闻不属实。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "cancelled",
		denied: true,
	},
	{
		en: [
			"Nvidia has not cancelled its investment in OpenAI.",
			"Nvidia said it had not abandoned its investment in OpenAI.",
			"Nvidia insists that its deal with OpenAI has not been scrapped.",
			"Nvidia denies scrapping its OpenAI investment.",
			"Nvidia dismissed a report that it had pulled out of its OpenAI deal.",
		],
		zh: [
			"英伟达没有取消对OpenAI的投资。",
			"輝達否認取消對OpenAI的投資。",
			"英伟达并未放弃对OpenAI的投资。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "CoreWeave",
		object: "Microsoft",
		qualifier: "scaled-back",
	},
	{ en: ["Microsoft has scaled back some of its agreements with CoreWeave."] },
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "scaled-back",
		denied: true,
	},
	{
		en: ["Nvidia denied that it had scaled back its investment in OpenAI."],
		zh: ["英伟达否认缩减对OpenAI的投资。"],
	},
);

corpus(
	[
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "on-hold",
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "on-hold",
			denied: true,
		},
	],
	{
		en: [
			"The Journal reported that Nvidia's investment in OpenAI had stalled. Huang called the report nonsense.",
			"The Journal reported that Nvidia's investment in OpenAI had stalled. Nvidia denied the report.",
			"The Journal reported that Nvidia's investment in OpenAI had stalled. Huang dismissed the claim.",
			"The Journal reported that Nvidia's investment in OpenAI had stalled. That is not true, Huang said.",
		],
		zh: [
			"《华尔街日报》报道，英伟达对OpenAI的投资陷入停滞。英伟达否认了这一报道。",
			"《华尔街日报》报道，英伟达对OpenAI的投资陷入停滞。黄仁勋称该报道不实。",
			"華爾街日報報導，輝達對OpenAI的投資已停擺。輝達駁斥此說法。",
		],
	},
);

nothing([
	"Is Nvidia's deal with OpenAI dead?",
	"Had Nvidia walked away from OpenAI, AMD would have won.",
	"If Nvidia cancelled its investment in OpenAI, shares would fall.",
	"Nvidia closed higher as its investment in OpenAI drew buyers.",
	"OpenAI dropped its lawsuit against xAI.",
	"Nvidia cut its forecast, and OpenAI fell silent.",
	"OpenAI completed a data center in Texas with Nvidia chips.",
	"Nvidia finished the day lower after talks with OpenAI.",
	"OpenAI ended the quarter with more users than Google.",
	"Nvidia and OpenAI completed the second day of their conference.",
	"Nvidia reduced its power use with OpenAI's software.",
	"英伟达完成了新芯片的测试，OpenAI表示欢迎。",
	"OpenAI取消了一款產品，輝達股價未受影響。",
	"英伟达收盘下跌，OpenAI不予置评。",
	"微軟完成對Windows的更新。",
]);

// Papers that are only to come sign nothing.
nothing([
	"英伟达与OpenAI签订最终协议后，合作才会公布细节。",
	"雙方簽署正式合約後才會說明細節。",
]);

corpus(
	{
		kind: "status",
		subject: "Nscale",
		object: "OpenAI",
		qualifier: "on-hold",
	},
	{
		en: ["OpenAI said its agreement with Nscale is on hold."],
		zh: ["OpenAI调整步伐，与Nscale的英国案暂停。"],
	},
);

corpus(
	[
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "letter-of-intent",
		},
		{
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "cancelled",
		},
	],
	{
		en: [
			"The letter of intent under which Nvidia would have put money into OpenAI has been dropped.",
		],
		zh: ["英伟达与OpenAI的意向书已作废。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "SoftBank",
		object: "Switch",
		qualifier: "on-hold",
	},
	{ zh: ["软银收购美国数据中心商Switch的计划已搁置。"] },
);

/** A plan that neither side goes on with; a right given up is none. */
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		zh: [
			"英伟达与OpenAI的合作不了了之。",
			"英偉達與OpenAI不會再推進這項合作。",
			"英伟达与OpenAI决定不再推进该计划。",
		],
	},
);

nothing(["微软放弃算力优先采购权，OpenAI的技术授权延长。"]);

/** A backer's part in a joint project. */
corpus(
	{
		kind: "status",
		subject: "SoftBank",
		object: "Stargate",
		qualifier: "scaled-back",
	},
	{
		en: ["SoftBank has sharply scaled back its near-term plans for Stargate."],
		zh: ["软银对星际之门的近期计划已大幅缩减。"],
	},
);

/** The company for which a speaker speaks is a party. */
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "on-hold",
		denied: true,
	},
	{ zh: ["黄仁勋否认投资OpenAI的计划搁置。"] },
);

// Two of one business: the first of the article's two gives.
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "Intel",
		qualifier: "completed",
	},
	{ en: ["Nvidia and Intel completed the share purchase."] },
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "no-agreement",
	},
	{
		en: [
			"Nvidia's tie-up with OpenAI still lacks a definitive agreement.",
			"Nvidia is still without a final contract with OpenAI.",
		],
		zh: ["英伟达与OpenAI的正式合同仍未签署。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "cancelled",
		denied: true,
	},
	{ en: ["Nvidia's deal with OpenAI is not dead, Huang insisted."] },
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "on-hold",
	},
	{
		en: ["Nvidia has put its OpenAI investment on the back burner."],
	},
);

const letter: Fact = {
	kind: "status",
	subject: "SoftBank",
	object: "Lumora Labs",
	qualifier: "letter-of-intent",
};
const announced = "SoftBank and Lumora Labs announced an investment deal.";

corpus(letter, {
	en: [
		`${announced} It is a letter of intent.`,
		`${announced} They have signed a letter of intent.`,
		`${announced} The agreement is not binding.`,
		`${announced} So far there is only a letter of intent.`,
	],
});

corpus(
	{ ...letter, qualifier: "no-agreement" },
	{
		en: [
			`${announced} Nothing has been signed yet.`,
			`${announced} The two have yet to sign.`,
			`${announced} The papers are still unsigned.`,
			`${announced} There is no definitive agreement.`,
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "no-agreement",
	},
	{
		en: [
			"There is no contract between Nvidia and OpenAI yet.",
			"Nvidia cautioned that its agreement with OpenAI may never become definitive.",
			"Nvidia's deal with OpenAI has not closed.",
			"A final agreement between Nvidia and OpenAI is still missing.",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "scaled-back",
	},
	{ en: ["Nvidia is pulling back from its deal with OpenAI."] },
);

nothing([
	`${announced} The two are based in Tokyo.`,
	"Nvidia and OpenAI look forward to finalizing their parties' menus.",
]);

// Papers between two of one business are given by the first named.
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "Groq",
		qualifier: "definitive",
	},
	{
		en: [
			"Nvidia announced a definitive agreement with Groq.",
			"Nvidia has signed a definitive agreement with Groq.",
			"Nvidia entered into a definitive agreement with Groq on Wednesday.",
		],
	},
);
corpus(
	{
		kind: "status",
		subject: "SpaceX",
		object: "xAI",
		qualifier: "completed",
	},
	{ zh: ["SpaceX与xAI在2月初完成合并。", "SpaceX和xAI已完成合并。"] },
);
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "letter-of-intent",
	},
	{
		en: [
			"Nvidia says its OpenAI partnership is still at the letter-of-intent stage.",
		],
		zh: [
			"英伟达与OpenAI签署了备忘录。",
			"英伟达与OpenAI还停留在备忘录阶段。",
			"英伟达与OpenAI签署了一份备忘录。",
			"輝達與OpenAI簽訂一份備忘錄。",
			"英伟达与OpenAI签了备忘录。",
			"英伟达与OpenAI达成了备忘录。",
		],
	},
);
corpus(
	["cancelled", "NOT"].map((side) => ({
		kind: "status",
		subject: "Oracle",
		object: "OpenAI",
		qualifier: "cancelled",
		...(side === "NOT" ? { denied: true } : {}),
	})),
	{
		en: [
			'Oracle and OpenAI cancelled their expansion plan. Oracle called the coverage "false and incorrect".',
		],
		zh: ["甲骨文与OpenAI取消了扩建计划。甲骨文发言人说报道“不正确”。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "AMD",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		zh: [
			"AMD与OpenAI的芯片销售协议已取消。",
			"AMD與OpenAI的晶片銷售合約已終止。",
			"AMD与OpenAI的芯片出口订单已被取消。",
		],
	},
);
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "Arm",
		qualifier: "cancelled",
	},
	{
		zh: [
			"英伟达收购Arm资产的交易告吹。",
			"英伟达收购Arm部分资产的计划告吹。",
			"英伟达对Arm的资产收购案告吹。",
		],
	},
);

// What meets somebody's wealth, a trade or a memo to the staff befalls no deal.
nothing([
	"英伟达与OpenAI的合同之外，黄仁勋的身家也缩水。",
	"Nvidia says of its deal with Nokia that shipments to China stay paused.",
	"谷歌追赶OpenAI，奥特曼在备忘录里要求员工专注改善产品。",
	"甲骨文等待之际，OpenAI暂停自建数据中心。",
	"英伟达与OpenAI签约后，对华芯片销售仍暂停。",
	"甲骨文与OpenAI的协议公布后，市值大幅缩水。",
	"甲骨文与OpenAI达成协议，股价在交易中跌幅缩小。",
	"奥特曼给员工发了一份备忘录，谈到与微软的竞争。",
	"软银批准资金，用以完成对OpenAI的投资。",
]);

// A peer signs a further letter with the same side; shareholders vote a takeover down.
const letterOf = (subject: string): Fact => ({
	...{ kind: "status", subject, object: "OpenAI" },
	qualifier: "letter-of-intent",
});
corpus([letterOf("Samsung"), letterOf("SK hynix")], {
	zh: [
		"三星电子在首尔与OpenAI签意向书。SK海力士另签存储芯片意向书。",
		"三星電子在首爾與OpenAI簽意向書；SK海力士另簽意向書。",
	],
});
corpus(
	[
		{
			...{ kind: "acquisition", subject: "CoreWeave" },
			object: "Core Scientific",
			value: { unit: "USD", low: 9e9, high: 9e9 },
		},
		{
			...{ kind: "status", subject: "CoreWeave", object: "Core Scientific" },
			qualifier: "cancelled",
		},
	],
	{ zh: ["CoreWeave对Core Scientific的90亿美元收购被股东否决。"] },
);

// Each of several whom the text tells of most has papers of its own.
corpus(
	["SK hynix", "Samsung"].map(
		(subject): Fact => ({
			kind: "status",
			subject,
			object: "OpenAI",
			qualifier: "letter-of-intent",
		}),
	),
	{
		en: [
			"SK hynix and Samsung rose. Both signed a letter of intent with OpenAI.",
			"SK hynix and Samsung rose. Each has signed a letter of intent with OpenAI.",
		],
		zh: ["三星与SK海力士大涨，两家公司都与OpenAI签署意向书。"],
	},
);
corpus(
	{
		kind: "status",
		subject: "SK hynix",
		object: "OpenAI",
		qualifier: "letter-of-intent",
	},
	{
		en: [
			"SK hynix and Samsung rose. SK hynix signed a letter of intent with OpenAI.",
		],
	},
);

// Talks that have ended are over, unless they ended in papers.
corpus(
	{
		kind: "status",
		subject: "Oracle",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		en: [
			"Talks between Oracle and OpenAI have ended.",
			"Talks between Oracle and OpenAI were broken off.",
			"Negotiations between Oracle and OpenAI ended without a deal.",
		],
	},
);
nothing([
	"Talks between Oracle and OpenAI ended with an agreement.",
	"Talks between Oracle and OpenAI have ended for the day.",
]);
corpus(
	{
		kind: "status",
		subject: "CoreWeave",
		object: "Core Scientific",
		qualifier: "definitive",
	},
	{
		en: [
			"CoreWeave signed a definitive agreement for Core Scientific in July.",
		],
	},
);
// Whose business no table knows, and whom the headline leaves out.
corpus(
	{
		kind: "status",
		subject: "Sur Energy",
		object: "OpenAI",
		qualifier: "letter-of-intent",
	},
	{
		en: [
			"Stargate comes to Argentina. Sur Energy has signed a letter of intent with OpenAI, the government said.",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "no-agreement",
	},
	{
		en: [
			"Nvidia's plan for OpenAI is held up by the lack of a formal agreement.",
			"In the absence of a binding contract, Nvidia's plan for OpenAI is in doubt.",
			"Nvidia and OpenAI still lack a definitive agreement.",
		],
	},
);
