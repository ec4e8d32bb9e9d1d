import type { ReplyHabits } from '../settings/settings.ts';

const remembered = 12;

/** What of a template happened: it was inserted, or was marked as a favourite or as none. */
export interface HabitChange {
  readonly id: string;
  readonly isUsed?: boolean | undefined;
  readonly isFavourite?: boolean | undefined;
}

/** Habits after it: the last used first, favourites in the order they were marked. */
export function changeHabits(
  { favourites, recent }: ReplyHabits,
  { id, isUsed, isFavourite }: HabitChange,
): ReplyHabits {
  const without = (ids: readonly string[]) => ids.filter((one) => one !== id);
  return {
    recent: isUsed ? [id, ...without(recent)].slice(0, remembered) : recent,
    favourites:
      isFavourite === undefined ? favourites : isFavourite ? [...without(favourites), id] : without(favourites),
  };
}
