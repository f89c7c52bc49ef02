/** A segmenter made when it is first asked: to make one takes as long as to draw a first frame. */
export class LateSegmenter {
	readonly #make: () => Intl.Segmenter;
	#made: Intl.Segmenter | null = null;

	/** Takes what `Intl.Segmenter` takes. */
	constructor(...settings: ConstructorParameters<typeof Intl.Segmenter>) {
		this.#make = () => new Intl.Segmenter(...settings);
	}

	segment(text: string): Intl.Segments {
		this.#made ??= this.#make();
		return this.#made.segment(text);
	}
}
