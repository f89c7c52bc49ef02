/**
 * Words of site furniture, in the form that scrubbed text has once in lower case: simplified script, ASCII punctuation. Sources of
 * regular expressions.
 */

/** Beginnings of lines that lead to other stories, their headlines behind. */
export const storyLeads = [
	"(?:推荐|相关|延伸|拓展|扩展|更多|精彩|深度|热门|热点|往期|点阅|点击|人气|编辑)(?:阅读|新闻|报道|报导|文章|推荐|资讯|内容|专题|排行榜?|回顾|精选) ?[:：>|]",
	"(?:推荐|相关|延伸|拓展|扩展|热门)(?:阅读|新闻|报道|报导|文章) ",
	"(?:猜你喜欢|大家都在看|大家还在看|[你您]可能(?:也|还)?(?:喜欢|感兴趣)|为[你您]推荐|看更多|排行榜) ?[:：>|]",
	"(?:read|see) (?:more|also|next|the full)\\b",
	"(?:also|must|further|recommended) read",
	"related(?: \\w+){0,2} ?[:|>]",
	"(?:most (?:read|popular|viewed|shared|commented|watched)|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|more for you|around the web|top stories|what to read next|latest news|trending(?: now)?|don't miss|up next) ?[:|>]",
];

/** Lines that are furniture by their beginning, up to the given length in units; beyond it they may be prose. */
export const lineStarts = [
	{
		maxLength: 4000,
		starts: [
			// reprint notices and disclaimers
			"(?:特别)?(?:声明|申明|提示|提醒) ?[:：]?(?:以上|本文|本站|本网|本平台|该|文章|内容|转载|版权|此|凡)",
			"特别声明",
			"免责(?:声明|条款)",
			"(?:投资)?风险(?:提示|声明|警示) ?:",
			"版权(?:声明|所有|说明)",
			"重要(?:声明|提示) ?:",
			"郑重声明",
			"(?:本文|以上)(?:内容|文章)?(?:仅|只)?(?:代表|为)作者(?:个人|本人)?(?:观点|意见)",
			"(?:本文|以上内容|文中(?:观点|内容)|本资料|本报告)[^。]{0,12}(?:不构成|仅供参考|仅供投资者)",
			"未经(?:授权|许可|书面|本)[^。]{0,12}(?:转载|不得|禁止)",
			"(?:如需|欢迎)转载",
			"据此(?:操作|投资|入市)",
			"notice ?: (?:the )?(?:above )?content",
			"disclaimer\\b",
			"disclosures?(?: ?:|:? (?:i|we|the author|at the time)\\b)",
			"(?:this|the) (?:article|content|information|material|website|site)(?: \\w+){0,4} (?:is|are|was|does|should) (?:not |only |provided |intended |for |originally |generated |syndicated )",
			"(?:this (?:press|news) release|certain statements|statements) (?:\\w+ ){0,8}(?:contains?|constitute|may contain|are) (?:\\w+ )?forward-looking",
			"forward[- ]looking statements",
			"safe harbor",
			"(?:©|\\(c\\)|copyright\\b)",
			"all rights reserved",
			"(?:we|this site|our site|this website) (?:and our partners )?uses? (?:essential |necessary )?cookies",
			"by (?:clicking|continuing|using|subscribing|signing|submitting|entering)\\b",
			"(?:past performance|nothing (?:in|on) this|not investment advice|for informational purposes)",
			"(?:views|opinions) expressed",
			"the motley fool has",
			"our standards:",
			"gmt[+-]\\d",
		],
	},
	{
		maxLength: 260,
		starts: [
			...storyLeads,
			"(?:阅读|查看|点击)(?:更多|全文|原文)",
			"点(?:击|选)(?:这里|此处|下方|上方|图|右|查看|进入|关注|订阅|下载)",
			"(?:扫码|扫描|长按|识别)[^。]{0,10}(?:二维码|关注|下载|加入)",
			"(?:更多|海量)(?:精彩|资讯|内容|独家|新闻|快讯)",
			"(?:加入|追踪|按赞|订阅|下载)[^。]{0,24}(?:line|好友|app|粉丝|频道|群组|telegram|电子报)",
			"(?:欢迎|请|敬请|立即)(?:关注|订阅|下载|搜索|登录|登入|注册|加入)",
			"(?:关注|下载|订阅|追踪)[^。:]{0,16}(?:公众号|微信|客户端|app|频道|电子报|line|粉丝|youtube|telegram)",
			"(?:learn|find out) (?:more|the full)\\b",
			"more (?:on|from|about|in) (?:this |\\w+ ?){1,4}(?::|$)",
			"(?:watch|listen|video|podcast|photos?|gallery|in pictures|explainer|newsletter|don't miss|editor's picks?|must-read|up next|trending|sponsored|promoted|popular) ?[:|]",
			"(?:sign up|subscribe|register|log in|sign in)\\b(?! (?:customers|clients|a |new ))",
			"get (?:the |our |all |more |unlimited |breaking |daily |instant |your )",
			"(?:download|install) (?:the|our) ",
			"click (?:here|to)\\b",
			"(?:follow|join|like|contact|email|reach) (?:us|me|him|her|them|our|the (?:author|reporter))\\b",
			"(?:to read|to continue|continue reading|this story is|already a (?:subscriber|member)|support (?:our|independent))",
			"(?:image|photo|picture|file photo|video|illustration|graphic|chart)(?: (?:source|credits?|by|via|illustration|caption|courtesy))+",
			"(?:credits?|source|photographer|images?) ?: [^.]{0,80}$",
			"\\(?(?:additional )?(?:reporting|writing|editing|compiled) by\\b",
			"(?:with (?:assistance|files) from|--with)\\b",
			"(?:skip to|jump to|back to top|go to)\\b",
			"(?:powered by|processed in|hosted by)",
			"add (?:us|\\w+) (?:as|on) .{0,30}google",
		],
	},
	{
		maxLength: 90,
		starts: [
			"(?:责任编辑|责编|编辑|编译|作者|记者|撰文|撰稿|文|图|文字|来源|消息来源|资料来源|数据来源|图片来源|图源|封面|校对|审核|审校|监制|策划|出品|制作|转自|原标题|原文|原文链接|标题|关键词|标签|分类|栏目|延伸|责任主编|值班编辑|排版|综合报导|综合报道|图文)(?:[/、]\\S{1,6})? ?[:|丨/]",
			"(?:更新|发布|发表|发稿|刊登|上架|最后更新)(?:时间|日期|于)? ?[:：]? ?\\d{4}",
			"更新时间",
			"\\d{4}[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}日?(?: ?\\d{1,2}:\\d\\d\\S{0,6})?(?: ?[|·/].{0,40})?$",
			"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2},? \\d{4}(?:,? (?:at )?\\d\\d?:\\d\\d.{0,16})?$",
			"记者 ?\\S{2,8} ?[/|]",
			"[▲▼△] ?\\p{L}",
			"(?:首页|登录|登入|注册|找回密码|立即注册|搜索|搜寻|菜单|导航|客户端|返回(?:首页|顶部|列表|搜狐)|回复|举报|使用道具|快速回复|发表(?:评论|回复)|我要评论|全部评论|网友评论|参与评论|分享(?:(?:到|至|给)[^。,]{0,10})?|收藏|点赞|打印|字号|字级|字体|放大|缩小|大中小|纠错|扫一扫|微信|微博|朋友圈|广告|推广|赞助|上一篇|下一篇|上一页|下一页|加载更多|没有更多|显示全部|只看楼主|倒序浏览|电梯直达|跳转到指定楼层|沙发|板凳|楼主|消息来源网络|订阅|留言)(?: |[:：>|/·(（\\d]|$)",
			"(?:阅读|浏览|点击|评论|点赞|分享|转发|收藏|播放|人气|热度|回帖|查看)(?:数|量|次数|人数)? ?[:：(（]? ?\\d",
			"\\d[\\d,.]*[万kKw]?\\+? ?(?:次|人)?(?:阅读|浏览|评论|点赞|分享|转发|收藏|观看|播放|回复|views?|likes?|comments?|shares?|reads?|replies)\\b",
			"\\d+ ?(?:分钟|min(?:ute)?s?) ?(?:阅读|前|read|ago)",
			"\\d+ ?(?:小时|天|hours?|days?|hrs?) ?(?:前|ago)$",
			"(?:written|edited|posted|published|updated|reviewed|compiled|reported) (?:by|on|at)\\b",
			"(?:published|updated|last (?:updated|modified)|posted|first published|created) ?:? ?(?:\\p{L}{3,9}\\.? \\d|\\d|\\p{L}{3,9}day)",
			"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? [\\d, ]{1,9}(?:at .{0,20}|\\d\\d?:\\d\\d.{0,12})?$",
			"(?:share|tweet|print|email|save|bookmark|copy link|comment|reply|report abuse|facebook|twitter|linkedin|whatsapp|reddit|telegram|instagram|youtube|x\\.com)(?: (?:this|on|via|to|article|story|link|it|with)\\b.{0,40})?$",
			"(?:advertisement|advertising|sponsored(?: content)?|paid (?:post|content)|promoted|story continues below|article continues below|scroll to continue|ad feedback)",
			"(?:accept|reject|manage|allow) (?:all|cookies|preferences|choices)",
			"(?:privacy|cookie|terms|contact us|about us|help|careers|advertise|sitemap|rss)(?: (?:policy|of (?:use|service)|notice|settings|center))?(?: ?[|·•].*)?$",
			"(?:getty images|reuters|afp|ap photo|bloomberg|shutterstock|istock|unsplash)(?: ?/.{0,40}| via .{0,40}| images)?$",
			"\\[?[^ ]{0,20} ?原创复制链接分享\\]?",
			"(?:tags?|topics?|filed under|categories|category|in this article|keywords|key words|mentioned in this article) ?:",
			"(?:loading|please wait|javascript|enable javascript)",
		],
	},
] as const;

/** A line with nothing but its writer's name, as it is spelt: `By Ann Lee and Bo Li | Staff`. */
export const writerLine =
	"^By \\p{Lu}[\\p{L}.'-]+(?: (?:and |, ?)?\\p{Lu}[\\p{L}.'-]*){0,6}(?: ?[|,·-] .{0,50})?$";

/** Marks that make a line furniture wherever they stand in it. */
export const lineMarks = [
	"icp(?:备|证)\\S{0,3}\\d",
	"公网安备",
	"powered by discuz",
	"processed in \\d",
	"all rights reserved",
	"发表于 ?\\d{4}-\\d{1,2}-\\d{1,2}[^|。]{0,20}\\|",
	"(?:独家|最新)热点:",
	"浏览次数",
	"只看该作者",
	"显示全部楼层",
];

/** Headings of lists of other stories: what follows is furniture until prose begins. */
export const listHeadings = [
	"(?:推荐|相关|延伸|拓展|扩展|更多|精彩|深度|热门|热点|最新|精选|大家都在看|猜你喜欢|编辑)(?:阅读|新闻|报道|报导|文章|推荐|资讯|内容|专题|话题|评论|视频|排行|搜索|标签|精选)",
	"(?:猜你喜欢|大家都在看|大家还在看|你可能(?:也|还)?(?:喜欢|感兴趣)|为你推荐|为您推荐|热门排行|点击排行|新闻排行|一周热门|今日热点|24小时(?:热门|热文|排行)|看更多|往期回顾|友情链接|热搜(?:榜)?|排行榜|人气排行|网友(?:热议|评论))",
	"(?:related|recommended|popular|trending|latest|top|more|other|similar|further|suggested|featured)(?: (?:now|this week|today))? (?:stories|articles|news|reading|posts|content|coverage|topics|headlines|links|videos|reads?|from .{2,30}|on this (?:story|topic))",
	"(?:most (?:read|popular|viewed|shared|commented|recent|watched)|read next|what to read next|up next|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|more for you|editor'?s'? (?:picks?|choice)|don'?t miss|around the web|from the web|in other news|related|see also|also read|more like this|sponsored (?:links|stories)|promoted stories|paid content|latest|comments)",
];

/** Ends of an article, also in the middle of a line: what follows is another story or a list of them. */
export const endMarks = ["返回搜狐[,，]? ?查看更多"];

/** Ends of an article that stand at the end of its last line. */
export const lastWords = [
	"[(（\\[【] ?(?:责任编辑|责编|编辑) ?[:|丨/] ?[^ 。)）\\]】]{1,12}[)）\\]】]",
	"(?:责任编辑|责编) ?[:|丨/] ?[^ 。]{1,12}",
	'(?<=^|[。!?”"] ?)(?:end|完|全文完|本文完|the end)',
];

/** Words that sites set into the middle of a text; dropped where they stand. */
export const inlineMarks = [
	"展开全文 ?",
	"(?:点击)?(?:查看|阅读)(?:更多|全文|原文)(?= ?$| ?>)",
	"[(（\\[【](?:点击|图片?来源|图源|图|来源|资料图片?|示意图)[:：/][^)）\\]】\\n]{0,40}[)）\\]】]",
	"\\[(?:read more|see also|related|also read)[^\\]\\n]{0,120}\\]",
	"\\((?:read more|see also|also read|related|click here|advertisement)[:)][^)\\n]{0,120}\\)?",
	"\\[\\d{1,3}\\](?=[\\s.,。,]|$)",
];

/** A byline set before the first words of a text, often twice: 文 | 某某社 文 | 某某社. */
export const bylineStart =
	"(?:(?:文|作者|来源|编辑|出品|撰文|记者) ?[|丨] ?[^ |丨。,]{1,16} )+";

/** Endings of the names of districts, for lists of a country's regions. */
export const districtEndings = "区县市州旗盟镇乡省";
