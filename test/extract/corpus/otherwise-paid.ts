import { corpus, nothing } from "../corpus.ts";
import { move } from "../fact.ts";

/** What authorities and courts take, what staff get, and how much is sold or asked: no spending, and no share's move. */

nothing([
	"Apple was fined €500 million by the European Commission for breaking competition rules.",
	"Google must pay $2.4 billion after losing its appeal, the court said.",
	"Meta agreed to pay $1.4 billion to settle Texas's lawsuit over facial recognition.",
	"Anthropic agreed to a $1.5 billion settlement with authors.",
	"Oracle was ordered to pay $3 billion in damages to HP.",
	"The EU fined Google 2.95 billion euros.",
	"欧盟对谷歌罚款29.5亿欧元。",
	"Anthropic将支付15亿美元与作家和解。",
	"英伟达被判赔5亿美元。",
	"Samsung plans to give its workers a pay rise of 5.1%.",
	"Samsung raised its workers' wages by 5%.",
	"三星将给员工加薪5.1%。",
	"Google's share of search fell below 90% for the first time since 2015.",
	"Intel's market share in servers fell to 63%.",
	"苹果在华iPhone销量下降11%。",
	"微软游戏订阅涨价50%。",
	"英特爾市占率跌至63%。",
]);

corpus(move("Samsung", 2), {
	en: [
		"Samsung, whose staff get a 5.1% raise, rose 2%.",
		"Samsung raised prices by 5% and its shares rose 2%.",
		"Samsung's shipments fell 4% and its shares rose 2%.",
	],
	zh: ["三星涨价5%，股价上涨2%。", "三星销量下降4%，股价上涨2%。"],
});
