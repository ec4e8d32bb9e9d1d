import { type KeeperPorts, keepClocks } from '#lib/browser/clock-keeper.ts';
import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import { type KeepRules, planKeeping } from '#lib/core/deadlines/keep.ts';
import type { ReminderRecord } from '#lib/core/deadlines/reminder-record.ts';
import { findDue, planReminders } from '#lib/core/deadlines/reminders.ts';
import type { Instant } from '#lib/core/reading/instant.ts';

const minute = 60_000;

class Killed extends Error {}

/** One notification that popped up: which clocks it was about and when. */
interface Popped {
  readonly at: Instant;
  readonly reminders: readonly string[];
}

/**
 * A browser, a computer and a person in a few fields: a wall clock that can be set, alarms that can be lost, a worker that
 * can be killed before any of its steps, a database whose transactions are whole, notifications that vanish with the browser.
 */
export class SimulatedWorld {
  now: Instant;
  readonly deadlines = new Map<string, Deadline>();
  readonly records = new Map<string, ReminderRecord>();
  readonly visible = new Map<string, readonly string[]>();
  readonly popped: Popped[] = [];
  /** Popped up, or brought up to date on the screen. */
  readonly seen: Popped[] = [];
  readonly faults: string[] = [];
  nextAlarm: Instant | null = null;
  hasHeartbeat = false;
  badge: unknown = null;
  canNotify = true;

  constructor(now: Instant) {
    this.now = now;
  }

  private rules(): KeepRules {
    return { hours: {}, hush: (at) => at, canNotify: this.canNotify };
  }

  private ports(life: number): KeeperPorts {
    let left = life;
    const step =
      <Given extends unknown[], Result>(work: (...given: Given) => Result) =>
      async (...given: Given): Promise<Result> => {
        if (left === 0) throw new Killed();
        left -= 1;
        return work(...given);
      };
    return {
      now: () => this.now,
      loadRules: step(() => this.rules()),
      listVisible: step(() => [...this.visible.keys()]),
      intend: step((rules: KeepRules, visible: readonly string[], now: Instant) => this.intend(rules, visible, now)),
      confirm: step((notification: string, now: Instant) => this.confirm(notification, now)),
      settle: step((records: readonly string[]) => {
        for (const id of records) this.records.delete(id);
      }),
      setAlarm: step((at: Instant | null) => {
        this.nextAlarm = at;
      }),
      keepHeartbeat: step(() => {
        this.hasHeartbeat = true;
      }),
      showBadge: step((count: unknown) => {
        this.badge = count;
      }),
      show: step(({ id, deadlines }) => this.show(id, deadlines)),
      clear: step((id: string) => {
        this.visible.delete(id);
      }),
    };
  }

  /** A worker that sees the clock before a time at which something was shown knows that it was shown too early. */
  private forgetWhatIsToCome(now: Instant): void {
    const kept = this.seen.filter(({ at }) => at <= now);
    this.seen.splice(0, this.seen.length, ...kept);
  }

  private intend(rules: KeepRules, visible: readonly string[], now: Instant) {
    this.forgetWhatIsToCome(now);
    const running = [...this.deadlines.values()].filter(({ state }) => state === 'running');
    const keeping = planKeeping({ deadlines: running, records: [...this.records.values()], visible }, rules, now);
    for (const one of keeping.ended) this.deadlines.set(one.id, one);
    for (const id of keeping.dropped) this.records.delete(id);
    for (const record of keeping.intended) this.records.set(record.id, record);
    return keeping;
  }

  private confirm(notification: string, now: Instant): void {
    for (const record of this.records.values())
      if (record.notification === notification) this.records.set(record.id, { ...record, state: 'shown', at: now });
  }

  private show(id: string, deadlines: readonly Deadline[]): void {
    const reminders = [...this.records.values()].filter(({ notification }) => notification === id);
    for (const { id: name, dueAt } of reminders)
      if (dueAt > this.now) this.faults.push(`${name} was shown before its time`);
    const shown = { at: this.now, reminders: reminders.map((record) => record.id) };
    this.seen.push(shown);
    if (!this.visible.has(id)) this.popped.push(shown);
    this.visible.set(
      id,
      deadlines.map((deadline) => deadline.id),
    );
    this.lookForTwins();
  }

  private lookForTwins(): void {
    const shown = [...this.visible.values()].flat();
    for (const id of new Set(shown.filter((one, index) => shown.indexOf(one) !== index)))
      this.faults.push(`${id} is visible twice`);
  }

  private lookForMissed(): void {
    const running = [...this.deadlines.values()].filter(({ state }) => state === 'running');
    for (const deadline of running) {
      const due = findDue(
        planReminders(deadline, {}, (at) => at),
        this.now,
      );
      if (due && !this.seen.some(({ reminders }) => reminders.includes(due.id)))
        this.faults.push(`${due.id} was due and this wake did not show it`);
    }
  }

  /** The worker wakes; with a `life` it is killed before that many steps are done. */
  async wake(life = Number.POSITIVE_INFINITY): Promise<void> {
    try {
      await keepClocks(this.ports(life));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return;
    }
    if (this.canNotify) this.lookForMissed();
  }

  /** Time passes with the browser open: alarms fire, late by up to `delay`. */
  async pass(length: number, delay = 0): Promise<void> {
    const end = this.now + length;
    for (let fired = 0; this.nextAlarm !== null && this.nextAlarm + delay <= end && fired < 50; fired += 1) {
      this.now = Math.max(this.now, this.nextAlarm + delay);
      this.nextAlarm = null;
      await this.wake();
    }
    this.now = end;
    if (this.hasHeartbeat && length >= minute) await this.wake();
  }

  /** Nothing runs, the clock goes on. */
  sleep(length: number): void {
    this.now += length;
  }

  /** Notifications vanish; alarms too, for they survive only since Chrome 150. */
  closeBrowser(): void {
    this.visible.clear();
    this.loseAlarms();
  }

  /** What an update does, and what Chrome does now and then. */
  loseAlarms(): void {
    this.nextAlarm = null;
    this.hasHeartbeat = false;
  }

  /** Sets the wall clock. */
  setClock(to: Instant): void {
    this.now = to;
  }
}
