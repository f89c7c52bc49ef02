import { corpus, nothing } from "../corpus.ts";
import { bought } from "../fact.ts";

/** What several named companies pay together is no single one's. */

nothing([
	"SK Group and Amazon will build a data centre in Ulsan for $5.13 billion.",
	"OpenAI, Oracle and SoftBank plan to spend $500 billion on data centres.",
	"KKR and Singtel acquire STT GDC for $5.2 billion.",
	"BlackRock and MGX paid $40 billion for Aligned.",
	"Meta and Blue Owl will spend $27 billion on the Hyperion site.",
	"OpenAI、甲骨文和软银计划斥资5000亿美元建数据中心。",
	"SK集团与亚马逊将投资51亿美元在蔚山建数据中心。",
	"貝萊德與MGX以400億美元收購Aligned。",
]);

corpus(bought("KKR", "STT GDC", 5.2), {
	en: [
		"KKR will acquire STT GDC for $5.2 billion, and Singtel will watch.",
		"Singtel and others looked on as KKR bought STT GDC for $5.2 billion.",
	],
});
