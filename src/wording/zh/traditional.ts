import type { Words } from "../en.ts";

/** What the two scripts' readers call differently, put before single characters. */
const phrases = [
	["芯片", "晶片"],
	["信源", "來源"],
	["链接", "連結"],
	["复制", "複製"],
	["兆瓦", "百萬瓦"],
] as const;

/** The interface's own characters that differ, each followed by its traditional form. */
const pairs =
	"暂暫划劃图圖里裡挂掛链鏈万萬与與个個为為书書亿億仅僅从從价價体體关關内內冲衝决決减減则則别別动動协協单單历歷变變号號后後启啟复復实實审審对對将將币幣帮幫应應开開弃棄态態总總户戶报報拨撥换換据據搁擱数數断斷无無时時条條权權来來标標欧歐没沒润潤涨漲点點状狀现現画畫盘盤离離称稱筛篩签簽类類约約终終统統缩縮网網节節营營规規见見计計订訂认認讯訊议議记記设設证證词詞误誤说說请請读讀谁誰账賬购購贵貴资資跃躍转轉轻輕达達过過运運还還这這进進远遠连連选選采採错錯键鍵镑鎊长長闭閉问問间間闻聞陈陳险險页頁项項异異线線继繼续續顺順题題额額周週笔筆余餘于於检檢络絡两兩钟鐘试試内內绝絕许許尽盡头頭务務删刪缓緩验驗换換压壓处處较較显顯云雲业業游遊戏戲软軟阅閱广廣车車组組竞競输輸";

const forms: ReadonlyMap<string, string> = new Map(
	Array.from({ length: pairs.length / 2 }, (_, at) => [
		pairs.charAt(2 * at),
		pairs.charAt(2 * at + 1),
	]),
);

/** Simplified to traditional, for the interface's own words only: the table knows no others. */
export const traditional = (text: string): string => {
	const named = phrases.reduce(
		(written, [from, to]) => written.replaceAll(from, to),
		text,
	);
	return [...named]
		.map((character) => forms.get(character) ?? character)
		.join("");
};

/** The whole table, rewritten: its keys are Latin, so that only its words change. */
export const inTraditional = (words: Words): Words =>
	JSON.parse(traditional(JSON.stringify(words)));
