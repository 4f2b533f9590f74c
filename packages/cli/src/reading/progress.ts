/** A line on standard error that says how far long work has come; on terminals only, and only after a second. */
import type { Outlet } from "../outlet.ts";
import { cellWidth } from "../terminal/cell-width.ts";
import type { Clock } from "../world.ts";

/** Counts what is done and keeps the line out of the way of everything else that is written. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Takes the line away until the next redraw; to be called before anything else is written. */
  clear(): Promise<void>;
  /** Takes the line away for good. */
  stop(): Promise<void>;
}

const WAIT_MS = 1000;
const REDRAW_MS = 200;
const CLEAR = "\r\x1b[2K";

/** Starts counting; `total` is `null` where nobody knows. Draws nothing where `isShown` is false. */
export function startProgress(
  outlet: Outlet,
  clock: Clock,
  { total, isShown }: { readonly total: number | null; readonly isShown: boolean },
): Progress {
  const start = clock.now();
  let done = 0;
  let isDrawn = false;

  const draw = (): void => {
    const elapsedMs = clock.now() - start;
    if (elapsedMs < WAIT_MS) return;
    isDrawn = true;
    void outlet.write(CLEAR + fitted(words(done, total, elapsedMs), outlet)).catch(() => undefined);
  };
  const clear = async (): Promise<void> => {
    if (!isDrawn) return;
    isDrawn = false;
    await outlet.write(CLEAR);
  };
  const forget = isShown && outlet.isTerminal ? clock.every(REDRAW_MS, draw) : () => undefined;
  return {
    step: () => {
      done++;
    },
    clear,
    async stop() {
      forget();
      await clear();
    },
  };
}

/** "reading · 120 of 500 reports · 34 a second · about 11 s left". */
function words(done: number, total: number | null, elapsedMs: number): string {
  const perSecond = (done * 1000) / elapsedMs;
  const count = total === null ? `${done} reports` : `${done} of ${total} reports`;
  const parts = ["reading", count];
  if (done > 0)
    parts.push(`${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second`);
  if (done > 0 && total !== null)
    parts.push(`about ${Math.ceil((total - done) / perSecond)} s left`);
  return parts.join(" · ");
}

/** A line that wraps could not be taken away again. */
function fitted(line: string, outlet: Outlet): string {
  const most = (outlet.columns() ?? 80) - 1;
  return cellWidth(line) <= most ? line : line.slice(0, Math.max(0, most));
}
