declare module "asciichart" {
	export type PlotConfig = Readonly<{
		height?: number;
		min?: number;
		max?: number;
		offset?: number;
		symbols?: readonly string[];
		format?: (value: number) => string;
	}>;
	export const plot: (series: readonly number[], config?: PlotConfig) => string;
}
