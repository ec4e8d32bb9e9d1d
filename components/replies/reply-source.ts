import type { Answer, Request } from '#lib/core/messages/protocol.ts';

export type FoundReplies = Answer<'findTemplates'>;
export type ReplyRow = FoundReplies['rows'][number];
export type FilledReply = NonNullable<Answer<'fillTemplate'>>;
export type ReplyFinding = Answer<'checkReply'>['findings'][number];
export type ReplyLanguage = Request<'fillTemplate'>['language'];
export type ReplySignOff = NonNullable<Request<'fillTemplate'>['signOff']>;

/** Which template is wanted and with what. */
export interface FillWish {
  readonly id: string;
  readonly language: ReplyLanguage;
  readonly typed: Readonly<Record<string, string>>;
  readonly signOff: ReplySignOff | null;
}

/** What the picker asks for, and what becomes of the chosen text. An `Event` lets only a real click or key write or copy. */
export interface ReplySource {
  find(query: string, folder: string | null): Promise<FoundReplies>;
  fill(wish: FillWish): Promise<FilledReply | null>;
  /** True once the text stands in the reply box. */
  insert(event: Event, filled: FilledReply, signOff: ReplySignOff | null): Promise<boolean>;
  copy(event: Event, text: string): void;
  markFavourite(id: string, isFavourite: boolean): Promise<void>;
  /** The buyer reports a hazard, an injury or damage: then insurer or lawyer is asked about. */
  isSafetyCase(): boolean;
  /** Differs whenever the conversation, its level, its brake or the person's role does: then the rows are asked for anew. */
  stamp(): string;
}
