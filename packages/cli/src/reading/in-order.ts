/**
 * Work that overlaps but comes out in the order it went in. At most `lookAhead` items are taken from the
 * source and not yet given, and the first of them is given as soon as it is done.
 */

/** What became of one item; `null` while it is being worked on. */
type Outcome<Result> = { readonly result: Result } | { readonly error: unknown } | null;

/**
 * Gives `work(item)` for every item, in order.
 *
 * Ends early and without an error when `stop` aborts, even while the source or the work is being waited
 * for. An error of either comes out at its place in the order and ends it.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  lookAhead: number,
  stop: AbortSignal,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const slots: { outcome: Outcome<Result> }[] = [];
  let isTaking = false;
  let isOver = false;
  let wake = (): void => undefined;
  const onStop = (): void => wake();
  stop.addEventListener("abort", onStop);

  const settle = async (slot: { outcome: Outcome<Result> }, result: Promise<Result>) => {
    try {
      slot.outcome = { result: await result };
    } catch (error) {
      slot.outcome = { error };
    }
    wake();
  };

  const take = async (): Promise<void> => {
    if (isTaking || isOver || stop.aborted || slots.length >= lookAhead) return;
    isTaking = true;
    const slot: { outcome: Outcome<Result> } = { outcome: null };
    try {
      const next = await items.next();
      if (next.done) isOver = true;
      else void settle(slot, work(next.value));
    } catch (error) {
      isOver = true;
      slot.outcome = { error };
    }
    isTaking = false;
    if (!isOver || slot.outcome !== null) slots.push(slot);
    wake();
    void take();
  };

  try {
    while (!stop.aborted) {
      void take();
      const outcome = slots[0]?.outcome ?? null;
      if (outcome !== null) {
        slots.shift();
        if ("error" in outcome) throw outcome.error;
        yield outcome.result;
      } else if (isOver && slots.length === 0) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    isOver = true;
    stop.removeEventListener("abort", onStop);
    // not waited for: the source may be in the middle of a wait that never ends, as for a keyboard
    items.return?.().catch(() => undefined);
  }
}
