/** Sets that are joined and asked for; the name of a set is its least member, whatever the order of joining. */
export class UnionFind {
  readonly #parents = new Map<string, string>();

  /** The name of the set that a member is in; alone, its own. */
  find(member: string): string {
    let root = member;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined;
      parent = this.#parents.get(root)
    ) {
      root = parent;
    }
    // later questions take the short way
    for (let at = member; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** Joins the sets of two members. */
  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return;
    if (first < second) this.#parents.set(second, first);
    else this.#parents.set(first, second);
  }

  /** Whether two are in one set. */
  isSame(a: string, b: string): boolean {
    return this.find(a) === this.find(b);
  }
}
