import { nothing } from "../corpus.ts";

/** Vague amounts: nothing to hold anyone to. */

nothing([
	"Microsoft has invested billions of dollars in OpenAI.",
	"Nvidia may put tens of billions into OpenAI over time.",
	"OpenAI will need millions of Nvidia GPUs.",
	"Oracle and OpenAI signed a multibillion-dollar cloud contract.",
	"OpenAI will deploy several gigawatts of AMD chips.",
	"Hundreds of millions of people use ChatGPT every week.",
	"Nvidia's market value grew by hundreds of billions of dollars.",
	"英伟达将向OpenAI投资数百亿美元。",
	"微軟已對OpenAI投入數十億美元。",
	"OpenAI每年采购英伟达芯片花费达数十亿美元。",
	"OpenAI將使用數百萬顆輝達GPU。",
	"OpenAI與甲骨文簽下千億級大單。",
	"AMD称每吉瓦将带来数百亿美元收入。",
	"ChatGPT每周有数亿用户。",
	"双方将部署数吉瓦算力。",
]);

/** Questions. */

nothing([
	"Would Nvidia really put $100 billion into OpenAI?",
	"Is OpenAI worth $500 billion?",
	"Can Oracle build 4.5 gigawatts for OpenAI in time?",
	"Did Nvidia just lose $600 billion in market value?",
	"Who will pay OpenAI's $60 billion a year to Oracle?",
	"英伟达真的会向OpenAI投资1000亿美元吗？",
	"OpenAI凭什么值5000亿美元？",
	"輝達市值會漲到6兆美元嗎？",
	"甲骨文能否如期為OpenAI建成4.5吉瓦？",
	"OpenAI今年营收能否达到130亿美元？",
]);

/** Bare hypotheticals. */

nothing([
	"If Nvidia were to invest $200 billion in OpenAI, regulators would object.",
	"Suppose OpenAI bought $50 billion of chips from AMD.",
	"假如英伟达再向OpenAI投资500亿美元，监管机构会怎么看。",
	"倘若OpenAI估值达到2万亿美元，软银将是最大赢家。",
	"如果甲骨文股价下跌20%，这笔交易就不划算。",
	"要是輝達以600億美元收購安謀，產業版圖將大不相同。",
]);

/** Indices, and moves over more than a session. */

nothing([
	"The S&P 500 rose 0.44% to a record.",
	"The Nasdaq Composite added 0.7% and the Dow gained 0.1%.",
	"The Philadelphia semiconductor index climbed 1.6%.",
	"Nvidia has gained 37% this year.",
	"Oracle stock is up 26% over the past five days.",
	"Broadcom shares have more than doubled, up 115% since January.",
	"Since peaking in September, Oracle's share price has dropped nearly 40%.",
	"Intel is up 45% since the agreement.",
	"标普500指数上涨0.44%，纳指涨0.7%。",
	"道瓊指數上漲66.27點，漲幅0.14%。",
	"費城半導體指數上漲1.6%。",
	"恒生指數收升1.2%。",
	"英伟达今年以来累计上涨37%。",
	"甲骨文五日累計上漲26%。",
	"超微本月下跌12%。",
	"英特尔自协议公布以来上涨45%。",
	"甲骨文股价较9月高点回落近40%。",
]);

/** Share prices, price targets, options. */

nothing([
	"Nvidia shares changed hands at $183.61.",
	"Bernstein raised its price target on Nvidia to $225 from $185.",
	"Berenberg lifted its target for Oracle by 50% to $306.",
	"Options imply a 6% swing in Nvidia shares after the report.",
	"Nvidia's earnings per share were $1.05.",
	"英伟达股价报183.61美元。",
	"美銀重申輝達買進評等，目標價275美元。",
	"高盛把英伟达目标价从200美元上调至210美元。",
	"超微收在203.71美元，創歷史新高。",
	"英伟达每股收益为1.05美元。",
]);

/** Rates of growth, margins, market shares. */

nothing([
	"Nvidia's revenue rose 56% from a year earlier.",
	"Nvidia's gross margin was 73.5%.",
	"Nvidia controls more than 80% of the market for AI chips.",
	"Oracle's cloud business is growing at 77% a year.",
	"英伟达营收同比增长56%。",
	"輝達毛利率為73.5%。",
	"英伟达在AI芯片市场的份额超过80%。",
	"甲骨文雲端業務年增77%。",
	"OpenAI要維持每年30%以上的成長。",
	"英伟达市占率从95%降到50%。",
]);

/** Markets and macroeconomics. */

nothing([
	"The market for AI accelerators could reach $1 trillion by 2030, AMD estimates.",
	"Global spending on AI infrastructure will total $3 trillion to $4 trillion by the end of the decade.",
	"The Federal Reserve cut rates by 25 basis points.",
	"US GDP grew 3.8% in the second quarter.",
	"The Commerce Department plans a tariff of 15% on chips sold to China.",
	"Unemployment rose to 4.3%.",
	"AMD预计2030年AI数据中心市场规模将达到1万亿美元。",
	"德勤預測，2025年全球AI資料中心投資將達7兆美元。",
	"美联储将利率下调25个基点。",
	"美國第二季GDP成長3.8%。",
	"失业率升至4.3%。",
	"台灣10月出口618億美元，創單月新高。",
]);

/** Power comparisons, sites without an operator, specifications. */

nothing([
	"Ten gigawatts equals the output of ten nuclear reactors.",
	"That is enough to power 8 million homes.",
	"New York City draws about 10 gigawatts at its peak.",
	"A typical data center uses 50 to 100 megawatts.",
	"A 1.8-gigawatt data center is planned near Cheyenne, Wyoming.",
	"One rack holds 72 GPUs and draws 120 kilowatts.",
	"NVLink moves 1.8 terabytes a second.",
	"The GB200 superchip carries 384 gigabytes of memory.",
	"10吉瓦约等于10座核反应堆的输出功率。",
	"用電量相當於800萬戶美國家庭。",
	"纽约市的用电高峰约为10吉瓦。",
	"一般資料中心用電在50至100兆瓦之間。",
	"怀俄明州夏延计划建设一座1.8吉瓦的数据中心。",
	"單機櫃裝有72顆GPU，功耗120千瓦。",
	"NVLink每秒传输1.8TB。",
	"项目占地400万平方英尺。",
]);

/** Sums of several parties together, debts, backlog, fines, fortunes. */

nothing([
	"Microsoft and Nvidia will together invest $15 billion in Anthropic.",
	"Between them, SoftBank and Oracle are bringing $25 billion to Stargate.",
	"Oracle sold $18 billion of bonds to pay for the build-out.",
	"Crusoe and Blue Owl raised $15 billion of debt through JPMorgan.",
	"Oracle's remaining performance obligations stand at $455 billion.",
	"CoreWeave's backlog has grown to $55.6 billion.",
	"The European Commission fined Google €2.95 billion.",
	"Larry Ellison's fortune grew by $101 billion in a day.",
	"Elon Musk is worth $430 billion.",
	"微软与英伟达合计向Anthropic投资150亿美元。",
	"軟銀和甲骨文共同為星際之門投入250億美元。",
	"甲骨文发行180亿美元债券。",
	"甲骨文剩餘履約義務（RPO）達4550億美元。",
	"CoreWeave在手订单增至556亿美元。",
	"欧盟对谷歌处以29.5亿欧元罚款。",
	"埃里森的财富一天增加1010亿美元。",
	"馬斯克身價達4300億美元。",
]);

/** Numbers that only look like figures. */

nothing([
	"GPT-5 was released in August 2025.",
	"Nvidia's GB300 follows the B200 and the H100.",
	"The event starts at 10 a.m. on September 22 in Hall 4.",
	"Nvidia was founded in 1993 and employs 36,000 people.",
	"Read 5 things to know about OpenAI and Nvidia",
	"OpenAI cut 200 jobs.",
	"Page 3 of 12",
	"GPT-5于2025年8月发布。",
	"輝達成立於1993年，員工約3.6萬人。",
	"更新时间: 2025-09-23 浏览次数:4892",
	"发布会定于9月22日上午10点开始。",
	"本文共1200字，阅读约需4分钟。",
	"英伟达GB300、B200与H100都用于训练。",
	"OpenAI裁員200人。",
]);

/** Plans, praise and relations without a figure. */

nothing([
	"OpenAI and Nvidia are working together on the next generation of data centers.",
	"Sam Altman said that everything starts with compute.",
	"Microsoft remains OpenAI's most important partner.",
	"Nvidia's chips are in short supply.",
	"Investors cheered the news from Nvidia and OpenAI.",
	"奥特曼说，一切都始于算力。",
	"微軟仍是OpenAI最重要的合作夥伴。",
	"英伟达芯片供不应求。",
	"这是一个巨大的项目，黄仁勋说。",
	"投資人對輝達的消息反應熱烈。",
]);

/** Site furniture. */

nothing([
	"Share this article 1.2K Comments 345",
	"Subscribe for $1 a week",
	"分享到： 点赞 1.2万 评论 345",
	"【字號：大 中 小】",
]);

/** Languages that are not read. */

nothing([
	"Nvidia will bis zu 100 Milliarden Dollar in OpenAI investieren.",
	"Nvidia investira jusqu'à 100 milliards de dollars dans OpenAI.",
	"エヌビディアはオープンAIに最大1000億ドルを投資すると発表した。",
	"엔비디아는 오픈AI에 최대 1000억 달러를 투자하기로 했다.",
]);

nothing([
	"If Nvidia were to buy Arm for $40 billion, regulators would object.",
	"Four customers bring Nvidia 61% of its revenue.",
	"Nvidia takes 90% of the market for AI chips.",
	"OpenAI has talked to Oracle about renting more computing power.",
	"SoftBank has sold all its shares in Nvidia.",
	"Intel issued new shares to Nvidia at $23.28 each.",
	"Meta has hired engineers away from OpenAI.",
	"Investors value the AI labs highly.",
	"Microsoft and Nvidia together bring $15 billion to Anthropic.",
	"OpenAI is worth every dollar, says Altman.",
	"Microsoft holds talks with OpenAI about its stake.",
	"The contract between Oracle and OpenAI runs for five years.",
	"Nvidia handed 10% of its staff a bonus.",
	"若輝達以400億美元收購安謀，監管機構將反對。",
	"四大客户占英伟达营收的61%。",
	"英伟达拿下AI芯片市场九成份额。",
	"英特尔以每股23.28美元向英伟达发行新股。",
	"甲骨文與OpenAI的合約為期五年。",
	"软银已出售所持全部英伟达股份。",
	"Meta從OpenAI挖走多名研究員。",
	"投资者看好OpenAI的估值。",
]);

/** Hypotheses in other clothes. */

nothing([
	"Had Nvidia acquired Arm for $60 billion, the industry would look different.",
	"Were OpenAI valued at $2 trillion, Microsoft would profit most.",
	"Should Nvidia invest $50 billion in xAI, Musk would be pleased.",
	"What if Nvidia invested $50 billion in xAI?",
	"Imagine that Nvidia bought Intel for $150 billion.",
	"Let us assume Nvidia invests $50 billion in xAI.",
	"In a hypothetical deal, Nvidia would buy Intel for $150 billion.",
	"It is unclear whether Nvidia will invest $50 billion in xAI.",
	"Analysts asked whether Nvidia would invest $50 billion in xAI.",
	"Nvidia declined to say whether it will invest $50 billion in xAI.",
	"Suppose OpenAI were worth $2 trillion.",
	"Could Nvidia be worth $10 trillion?",
	"假设英伟达向xAI投资500亿美元，马斯克会高兴。",
	"倘若輝達以1500億美元收購英特爾，監管機構將反對。",
	"若OpenAI估值达到2万亿美元，微软获益最大。",
	"英伟达是否会向xAI投资500亿美元仍不清楚。",
	"設想輝達以1500億美元收購英特爾。",
	"英伟达会不会向xAI投资500亿美元？",
	"万一英伟达股价跌20%，投资者怎么办。",
]);

/** Lines that lead to other stories. */

nothing([
	"Most read: Tesla jumps 7% | Bitcoin falls below $110,000 | Apple unveils iPhone 17",
	"相关阅读 特斯拉涨7% 比特币跌破11万美元",
	"相关阅读：英伟达涨3% 甲骨文跌5%",
	"Related: Nvidia shares fall 3% as Oracle drops 5%",
	"Read more: Nvidia to invest $5 billion in Intel",
	"READ NEXT: Oracle stock jumps 36% on AI backlog",
	"See also: AMD shares surge 24% after OpenAI deal",
	"Also read: Nvidia closes at $5 trillion market cap",
	"You may also like: Oracle raises $18 billion",
	"Don't miss: Nvidia loses $600 billion in market value",
	"Trending: Tesla shares jump 7%",
	"Recommended: Nvidia invests $5 billion in Intel",
	"延伸閱讀：輝達投資英特爾50億美元",
	"延伸閱讀 輝達投資英特爾50億美元",
	"推荐阅读：英伟达投资英特尔50亿美元",
	"热门文章：特斯拉股价涨7%",
	"更多新聞：甲骨文股價大漲36%",
	"往期回顾：甲骨文股价大涨36%",
	"熱門新聞 特斯拉漲7%",
	"猜你喜欢：特斯拉股价涨7%",
	"點閱排行：輝達市值破5兆美元",
]);

nothing([
	"One gigawatt is roughly what 750,000 homes draw.",
	"The contract between Oracle and OpenAI runs to 2029.",
	"若英伟达与OpenAI达成最终协议，双方将再开发布会。",
	"一吉瓦大致是一座核反应堆的出力。",
]);

nothing([
	"英伟达推出500亿美元回购计划。",
	"甲骨文发出380亿美元债券。",
	"CoreWeave signed a $6 billion contract with an unnamed customer.",
	"Microsoft signed a $1 billion contract with the Pentagon.",
	"甲骨文新签合同额达3300亿美元。",
	"CoreWeave与一家未具名客户签下60亿美元合同。",
	"Lambda landed a multibillion-dollar deal with Microsoft.",
]);

nothing([
	"OpenAI's bills: Oracle $300 billion, Microsoft $250 billion, AWS $38 billion.",
	"OpenAI的云账单：甲骨文3000亿美元、微软2500亿美元、亚马逊380亿美元。",
	"甲骨文的OpenAI 3000亿美元订单能否兑现？",
	"OpenAI拿到输达的1000亿美元后，会转手买英伟达芯片。",
	"BlackRock, Nvidia and Microsoft are buying Aligned Data Centers together for $40 billion.",
	"Microsoft's holding in OpenAI is worth 27%.",
	"三星占HBM市場約三成。",
	"Lambda will supply Microsoft with computing power under a multibillion-dollar deal.",
]);

nothing([
	"OpenAI欠甲骨文的3000亿美元从何而来，外界质疑。",
	"輝達計劃中的300億美元投資將取代去年的1000億美元承諾。",
	"Nvidia's contracts with cloud firms are worth $26 billion.",
	"Some investors put $15 billion into Anthropic.",
	"Amazon talks to customers about $5 billion of savings.",
	"Nvidia promised shareholders $60 billion of buybacks.",
	"英伟达的客户去年贡献了500亿美元。",
	"软银投资OpenAI。其他投资人出资110亿美元。",
]);

nothing(["Microsoft has signed $60 billion of contracts with neoclouds."]);

// Shares of a market, orders on the books and parts of a workload are no deal between those who are named.
nothing([
	"Nvidia and AMD hold 90% of the market for AI chips.",
	"Nvidia and OpenAI hold 90% of the market.",
	"OpenAI and Anthropic together take 60% of what companies spend on models.",
	"三星与SK海力士合计占全球DRAM市场约七成。",
	"英伟达与AMD占AI芯片市场的九成。",
	"Nvidia has $500 billion of orders for Blackwell and Rubin through 2026, none of them from OpenAI.",
	"Nvidia's half a trillion dollars of bookings leaves OpenAI out.",
	"英伟达Blackwell与Rubin到2026年底的订单已达5000亿美元，不含OpenAI。",
	"OpenAI wants hardware other than Nvidia's for about 10% of its inference.",
	"OpenAI想把约10%的推理工作从英伟达移走。",
	"McKinsey sees $1.7 trillion of data center spending by 2030.",
	"McKinsey puts data-center outlays above $1.7 trillion by 2030.",
	"HSBC sees a funding gap of $207 billion.",
	"高盛估算，五大云厂商今年合计支出逾6000亿美元。",
	"甲骨文上季与三家客户签下大单，其中有OpenAI，新增3170亿美元未来合同收入。",
	"Stargate's other backers, Oracle and MGX, a further $7 billion.",
	"At Stargate a further $7 billion is to come from Oracle and MGX.",
	"甲骨文与MGX再出70亿美元给星际之门。",
]);

// What each of many unnamed customers pays is no contract of two.
nothing([
	"Anthropic rents TPUs from Google. Of its customers, over 1,000 now pay it more than $1 million each in a year.",
	"Anthropic works with Broadcom. More than 500 customers each spend over $1 million a year with it.",
	"OpenAI runs on Oracle's cloud. Some 40 clients pay the startup upwards of $5 million apiece every year.",
]);
