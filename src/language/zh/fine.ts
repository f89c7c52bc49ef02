/** Before a figure: an authority or a court takes it, 被罚款, 判赔. */
export const before =
	/(?:罚款|罚金|处罚|被罚|罚没|开罚|重罚|判赔|赔偿|赔付|和解金|和解)[^,;。]{0,6}$/;

/** Behind a figure: 5亿欧元罚款, 14亿美元与德州和解. */
export const behind =
	/^[^,;。]{0,2}(?:罚款|罚单|罚金|和解金|赔偿金)|^[^,;。]{0,8}(?:达成)?和解/;
