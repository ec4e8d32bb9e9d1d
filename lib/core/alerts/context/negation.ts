import type { IdeaName } from '../ideas/idea-names.ts';
import type { IdeaFind } from '../match/find-ideas.ts';
import type { IdeaIndex } from '../match/idea-index.ts';

/** Is the find denied: 'no lawyer', 'nobody was hurt', 弁護士に相談するつもりはありません? */
export function isNegated(anchor: IdeaFind, index: IdeaIndex): boolean {
  if (isTakenBack(anchor, index)) return false;
  return (
    isDeniedBefore('not', 10, anchor, index) ||
    isDeniedBefore('not-close', 1, anchor, index) ||
    isDeniedAfter(anchor, index) ||
    isDeniedWidely(anchor, index)
  );
}

/** 'I do not want to sue, but I will': what follows undoes the denial. */
function isTakenBack(anchor: IdeaFind, index: IdeaIndex): boolean {
  return index.near('not-cancel', anchor, 24).some((find) => find.first > anchor.last);
}

const counts = (find: IdeaFind, index: IdeaIndex): boolean => !index.isCovered('not-cancel', find);

function isDeniedBefore(idea: IdeaName, reach: number, anchor: IdeaFind, index: IdeaIndex): boolean {
  return index
    .near(idea, anchor, reach)
    .some(
      (find) =>
        find.last < anchor.first &&
        index.isSameClause(find, anchor) &&
        counts(find, index) &&
        !index.hasBetween('stop', find, anchor),
    );
}

function isDeniedAfter(anchor: IdeaFind, index: IdeaIndex): boolean {
  return index
    .near('not-after', anchor, 8)
    .some(
      (find) =>
        find.last > anchor.last &&
        index.isSameClause(anchor, find) &&
        counts(find, index) &&
        !index.hasBetween('stop', anchor, find),
    );
}

function isDeniedWidely(anchor: IdeaFind, index: IdeaIndex): boolean {
  return index
    .near('not-wide', anchor, 24)
    .some((find) => counts(find, index) && (index.isSameClause(find, anchor) || index.isSameClause(anchor, find)));
}
