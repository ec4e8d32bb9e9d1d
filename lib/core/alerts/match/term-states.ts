import type { IdeaOfPack, TermNode } from './lexicon.ts';

/** All places of all terms that one stretch of words may have reached together. */
export interface TermState {
  readonly nodes: readonly TermNode[];
  readonly ends: readonly IdeaOfPack[];
  /** Can a next word lead on from here? */
  readonly isOpen: boolean;
  readonly gaps: readonly { readonly size: number; readonly state: TermState }[];
  readonly after: Map<readonly number[], TermState | null>;
}

/**
 * Walks the terms with one step for each word, however many terms share it: sets of places are put together at first
 * need and remembered. `ids` lists are compared by identity, so every word must keep its own.
 */
export class TermStates {
  readonly root: TermState;
  readonly #gapStates = new Map<TermNode, TermState>();
  #count = 0;

  constructor(root: TermNode) {
    this.root = this.#build([root]);
  }

  /** Where these words lead from here; null when no term goes on. */
  follow(state: TermState, ids: readonly number[]): TermState | null {
    const known = state.after.get(ids);
    if (known !== undefined) return known;
    const nodes = new Set(state.nodes.flatMap((node) => ids.flatMap((id) => node.next?.get(id) ?? [])));
    const next = nodes.size === 0 ? null : this.#build([...nodes]);
    state.after.set(ids, next);
    return next;
  }

  /** How many states were built; the owner throws all away when there are too many. */
  get count(): number {
    return this.#count;
  }

  #build(nodes: readonly TermNode[]): TermState {
    this.#count += 1;
    const gaps = nodes.flatMap((node) => gapsOf(node)).map(({ size, node }) => ({ size, state: this.#gap(node) }));
    return {
      nodes,
      ends: unique(nodes.flatMap(({ ends }) => ends ?? [])),
      gaps,
      isOpen: nodes.some(({ next }) => next !== null),
      after: new Map(),
    };
  }

  #gap(node: TermNode): TermState {
    const known = this.#gapStates.get(node);
    if (known) return known;
    const state = this.#build([node]);
    this.#gapStates.set(node, state);
    return state;
  }
}

/** Where gaps lead from here, two in a row taken together. */
const gapsOf = ({ gaps }: TermNode): { readonly size: number; readonly node: TermNode }[] =>
  (gaps ?? []).flatMap(({ size, node }) => [
    { size, node },
    ...gapsOf(node).map((further) => ({ size: size + further.size, node: further.node })),
  ]);

const unique = (ends: readonly IdeaOfPack[]): IdeaOfPack[] =>
  ends.filter((end, at) => ends.findIndex(({ idea, pack }) => idea === end.idea && pack === end.pack) === at);
