/** Companies of the Chinese mainland, by names in simplified script. */
export const mainland: readonly string[] =
	"阿里巴巴|阿里云|Alibaba|腾讯|Tencent|百度|Baidu|字节跳动|ByteDance|深度求索|DeepSeek|寒武纪|华为|Huawei|中芯国际|中国电信|中国移动|中国联通|京东|美团|小米|万国数据|海光信息|摩尔线程|沐曦|壁仞|工业富联|中际旭创|新易盛|商汤|科大讯飞|比亚迪|宁德时代|长鑫|长江存储".split(
		"|",
	);

/** Companies of Taiwan, by names in simplified script. */
export const taiwan: readonly string[] =
	"TSMC|台积电|鸿海|富士康|Foxconn|广达|Quanta|纬创|Wistron|纬颖|英业达|仁宝|和硕|日月光|力成|联发科|MediaTek|联电|台达电|技嘉|华硕|宏碁|欣兴|奇鋐|双鸿|世芯|信骅|中华电|台湾大哥大|远传|群联|南亚科|华邦电|京元电|世界先进|环球晶|台塑|光宝|神达|研华|勤诚".split(
		"|",
	);

/** Companies of the United States. */
export const american: readonly string[] =
	"Microsoft|微软|Google|谷歌|Amazon|亚马逊|Meta|Apple|苹果|Oracle|甲骨文|NVIDIA|AMD|Intel|英特尔|Broadcom|博通|Qualcomm|高通|Micron|美光|OpenAI|Anthropic|xAI|Tesla|特斯拉|SpaceX|CoreWeave|Crusoe|Cerebras|Groq|Dell|戴尔|IBM|Cisco|思科|Salesforce|Palantir|Databricks|Supermicro|BlackRock|贝莱德|Blackstone|黑石|AES|Vantage|Equinix|Digital Realty".split(
		"|",
	);
