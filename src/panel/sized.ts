import process from "node:process";
import { type Instance, type RenderOptions, render } from "ink";
import type { ReactNode } from "react";
import type { Size } from "../view/model.ts";

/** A terminal that does not tell its size is taken for the classic one. */
const sizeOf = ({
	columns,
	rows,
}: NodeJS.WritableStream & Partial<Size>): Size => ({
	columns: columns || 80,
	rows: rows || 24,
});

/**
 * Renders what is drawn for the terminal's size, and anew whenever that changes. It is drawn before Ink hears of the change:
 * left to itself, Ink first writes the frame of before once more, whose rows wrap where the terminal has become narrower
 * and move all that the next frame is written over.
 */
export const renderSized = (
	draw: (size: Size) => ReactNode,
	options: RenderOptions,
): Instance => {
	const stdout = options.stdout ?? process.stdout;
	const app = render(draw(sizeOf(stdout)), options);
	const follow = (): void => app.rerender(draw(sizeOf(stdout)));
	const leave = () => stdout.off("resize", follow);
	stdout.prependListener("resize", follow);
	app.waitUntilExit().then(leave, leave);
	return app;
};
