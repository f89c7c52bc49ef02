/** What Chinese says beside a power, of whether it runs. */

/** Behind the figure: 已有10GW的规划, there are plans for it and no more. */
export const onPaperBehind = /^的?(?:规划|计划|目标|蓝图|意向|订单|合约|合同)/;

/** Before the figure: power that is only contracted. */
export const onPaper = /签约|合约|合同|规划/;

/** Before the figure: 目前用电50万千瓦. */
export const presentlyAhead =
	/(?:目前|现时|现在|如今|眼下|现阶段)(?:(?!计划|规划|目标|预计|拟|将)[^,，;；。]){0,10}$|(?:算力|容量|装机|电力)[^,，;；。]{0,4}已(?:达到?|增至|升至|扩至)$/;

/** Before the figure: 在建容量5吉瓦, not there yet. */
export const underWay = /(?:在建|建设中)[^,，;；。]{0,8}$/;

/** Before the figure: 一年前是0.6吉瓦, what ran before. */
export const formerly =
	/(?:(?<!\d{4})年前|前年|去年|上年|此前|之前|原先)[^,，将]{0,6}$/;

/** Behind the figure: 系统已上线, 已在阿比林投入运行. */
export const liveBehind =
	/^(?:的)?[^,，;；。将拟]{0,14}?(?:已经?|现已|均已|日前|正式)(?!有|签|与|向|获|由|宣布|计划)[^,，;；。将拟]{0,8}?(?:上线|投运|投入(?:运行|运营|使用|营运)|启用|通电|并网)(?![之以]?[前后时]|日|计划|的?(?:计划|目标))/;

/** Before the figure: 过去12个月新增, put into service by now. */
export const addedUntilNow =
	/(?:过去|近|最近)(?:一年|半年|一季度?|[\d一二两三四五六七八九十]{1,3}个?(?:月|季度?))(?:内|里|间|来)?[^,，;；。签订约购]{0,4}(?:新增|增加|上线|投运|启用)了?(?:超过|逾|约|近|至少)?$/;

/** Before the figure: 二期点亮，新增, what just came on line adds it. */
export const addedByOpening =
	/(?:^|[,;。])(?:(?!将|拟|计划|预计|预期|料|有望|可望|后|[年月日]底?前|明年|后年|下半年)[^,;。])*(?:点亮|投产|投运|上线|启用|通电|落成)了?,(?:新增|增加)[^,;。]{0,8}$/;

/** Before the figure: 公司在运容量合计达到, it is that which runs. */
export const runningAhead =
	/(?<!将|拟|计划|预计)(?:在运|在营|已投运|已上线|已投产|已通电)(?:算力|容量|装机|总容量|规模|电力)(?!将|拟|计划|预计|目标)[^,;。将]{0,8}$/;
