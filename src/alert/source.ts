/** `urn:dealwatch:nvidia-openai` for "NVIDIA–OpenAI"; other scripts percent-encoded, as a URI demands. */
export const sourceOf = (topic: Readonly<{ title: string }>): string => {
	const words = topic.title
		.normalize("NFKC")
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
	return `urn:dealwatch:${encodeURIComponent((words ?? ["topic"]).join("-"))}`;
};
