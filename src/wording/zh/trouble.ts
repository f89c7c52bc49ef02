/** What may be wrong with a feed. */
export const zhTroubles: Readonly<Record<string, string>> = {
	"bad-url": "地址不是网址，请检查",
	"unreadable-file": "文件读不出来",
	offline: "网络似乎断了，稍后再试",
	unreachable: "连接不上",
	tls: "证书不可信",
	"refused-address":
		"指向非公网地址，已拒绝；若是自己的内网地址，可用 --allow-private 放行",
	timeout: "应答太慢，稍后再试",
	"broken-off": "第一条之前就中断了，稍后再试",
	"redirect-loop": "地址转来转去，没有尽头",
	http: "服务器报错[ {status}]",
	gone: "已永久关闭，请删去",
	"rate-limited": "服务器要求暂缓",
	challenge: "要求验证是真人，请换一个信源",
	"too-large": "内容过大，没有读取",
	"bad-encoding": "压缩格式解不开",
	empty: "没有任何内容",
	"not-a-feed": "不是信源",
	silent: "{since}之后没有新内容",
	"was-failing": "{since}起曾出错",
	"was-silent": "{since}之后曾无新内容",
};
