/** What the one does who runs a site, behind his name: 由Nscale兴建营运. Pattern source. */
export const operating =
	"^[^,。;]{0,24}?(?:营运|运营|经营|运作|运行|操作|管理|使用|启用)";
