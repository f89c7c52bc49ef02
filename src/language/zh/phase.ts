/** What Chinese says around a power, of whether it is that of a first part; simplified. */

/** A part of the plan: 首期. */
export const part = /[期批步]|阶段|首轮/;

/** First systems told in one word: 首批系统. */
export const firstSystems = /首[批个套]系统/;

/** Before the figure: 先部署1吉瓦. */
export const opened =
	/(?:先(?:行|期)?(?:交付?|投运|供应|拿|取得|部署|上线|建设?|租|买|启用|安装|用|装)|先从|由)(?:约|逾|超过)?$/;

/** Behind the figure: 由1.2吉瓦扩至2吉瓦, what it grows from. */
export const raised = /^[^,，。;]{0,8}[至到]/;

/** Behind the figure: 首个吉瓦级集群. */
export const ofKind =
	/^(?:级|的?[“「]?(?:AI|人工智能|训练|算力|计算)*(?:超级|超大)?集群)/;
