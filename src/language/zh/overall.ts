/** Words for all that somebody has or plans, whoever supplies it. Pattern sources, simplified. */
export const sum =
	"加计|加上|连同|算上|合计|总计|累计|共计|加总|加起来|总算力|总容量|总规模|总功率|总装机|总和|合共|一共|总共";
export const reach = "[^;；。]{0,24}";

/** Before a list of what a figure adds up to. */
export const listing = "(?:其中|当中)?(?:包括|包含|涵盖)";

/** A plan for the long run. */
export const aim =
	"(?:长期|远期|长远)(?:规划|目标|计划|蓝图|愿景|构想)|喊出|扬言|放话|豪言|剑指|把(?:公司|集团|整体|全部|自家|旗下)?(?:总)?(?:算力|运算能力|计算能力|运算容量)";
