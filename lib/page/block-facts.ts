import { type Block, type Box, rectOf } from './box.ts';
import { findStamp, type Stamp } from './stamp.ts';
import {
  fromWords,
  headerLine,
  quoteHeaders,
  roleTokens,
  roleWords,
  type Section,
  sectionWords,
  statusLines,
  toWords,
} from './words/page-words.ts';

export type Role = 'buyer' | 'seller' | 'amazon';

/** What one block of text is on the page. */
export interface BlockFacts {
  readonly kind: 'stamp' | 'author' | 'control' | 'status' | 'section' | 'file' | 'prose';
  readonly stamp: Stamp | null;
  /** Who wrote, where the block names them by role. */
  readonly role: Role | null;
  /** The name of who wrote as printed, where the block seems to hold one. */
  readonly name: string | null;
  readonly section: Section | null;
}

const controls =
  'button,[role=button],[role=menuitem],[role=tab],[role=switch],[role=tooltip],[role=menu],[role=toolbar],[role=search],kat-button,kat-tooltip,select,label,nav,[role=navigation]';
const fileName =
  /^[^\n/\\]{1,120}\.(jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|txt|zip|mp4|mov|csv|mp3)\b(\s*[([]?\s*[\d.,]+\s?[kmg]?i?b[)\]]?)?\s*$/i;

/** Who a short label names; null when it names nobody by role. */
export function roleOfLabel(label: string): Role | null {
  const text = label
    .replace(toWords, '')
    .replace(fromWords, '')
    .replace(/[\s:：,·•|–—-]+$/, '')
    .trim();
  if (!text || text.length > 80) return null;
  if (roleWords.amazon.test(text)) return 'amazon';
  if (roleWords.seller.test(text) && !/^(seller|merchant) (to|→)/i.test(text)) return 'seller';
  if (roleWords.buyer.test(text)) return 'buyer';
  return null;
}

const joinWords =
  /^(the|an?|des|der|die|das|den|von|vom|du|de|le|la|el|del|della|dello|do|da|van|od|från|av|of|from|your|amazon|service|support|customer|seller|team|kunden.*)$/i;

/** A label that says who wrote, perhaps with a name; not a heading that mentions buyers ('Messages with the customer'). */
const isRoleLabel = (label: string) =>
  (label.match(/[\p{L}\p{M}'’]+/gu) ?? []).filter(
    (word) => /^\p{Ll}/u.test(word) && !joinWords.test(word) && !roleOfLabel(word),
  ).length === 0;

/** Who an attribute's value names: `BUYER`, `msg--inbound`. */
export function roleOfToken(value: string): Role | null {
  const tokens = value.split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  const roles = (['amazon', 'seller', 'buyer'] as const).filter((role) =>
    tokens.some((token) => roleTokens[role].test(token)),
  );
  return roles.length === 1 ? (roles[0] ?? null) : null;
}

const isControl = (block: Block) =>
  block.box.element.closest(controls) !== null ||
  block.atoms.every(({ element }) => element.closest(controls) !== null);

/** One or two letters in a round box stand for a picture. */
const isInitials = ({ text, box }: Block) =>
  /^\p{Lu}{1,2}$/u.test(text) &&
  rectOf(box).width <= 64 &&
  Number.parseFloat(getComputedStyle(box.element).borderRadius) > 0;

/** A head without 'from', addresses and what follows the first line. */
const nameOf = (head: string) =>
  (head.split('\n')[0] ?? '')
    .replace(toWords, '')
    .replace(fromWords, '')
    .replace(/<[^>]*>|\S+@\S+/g, '')
    .replace(/\s+\p{L}+[:：]?$/u, (tail) => (/[:：]$/.test(tail) ? '' : tail))
    .trim();

/** Could a short text be a person's or a shop's name? */
export const isName = (text: string) =>
  text.length > 0 &&
  text.length <= 40 &&
  !/[.!?,;。！？，、]\s|[!?。！？]$|\d{3}/.test(text) &&
  text.split(/\s+/).length <= 4 &&
  /\p{L}/u.test(text);

/** What a label announces; null where it announces nothing of the kind. */
export function sectionOf(text: string): Section | null {
  if (text.length > 90) return null;
  const names = Object.keys(sectionWords) as Section[];
  return names.find((name) => sectionWords[name].test(text)) ?? null;
}

const cache = new WeakMap<Block, BlockFacts>();

/** What a block is; asked often, so kept for as long as the block lives. */
export function factsOf(block: Block): BlockFacts {
  const known = cache.get(block);
  if (known) return known;
  const facts = judge(block);
  cache.set(block, facts);
  return facts;
}

function judge(block: Block): BlockFacts {
  const { text } = block;
  const plain = { stamp: null, role: null, name: null, section: null };
  const announced = /^[^\n:：]{2,40}[:：]\s?\S/.test(text) ? sectionOf(text.split(/[:：]/, 1)[0] ?? '') : null;
  if (announced && announced !== 'original') return { ...plain, kind: 'prose', section: announced };
  if (text.length > 200) return { ...plain, kind: 'prose' };
  if (fileName.test(text)) return { ...plain, kind: 'file' };
  const section = sectionOf(text);
  if (section) return { ...plain, kind: 'section', section };
  if (isControl(block) && !findStamp(text)) return { ...plain, kind: 'control' };
  if (statusLines.test(text) || isInitials(block)) return { ...plain, kind: 'status' };
  if (quoteHeaders.test(text)) return { ...plain, kind: 'prose' };
  const spaced =
    block.atoms.length > 1 && block.atoms.length < 8 ? block.atoms.map((atom) => atom.text).join(' · ') : text;
  const stamp = findStamp(text) ?? findStamp(spaced);
  const timed = block.atoms.length < 6 && block.atoms.some(({ element }) => element.closest('time'));
  const label = nameOf(stamp?.rest ?? (timed ? '' : spaced));
  const lines = text.split('\n').filter((line) => line.trim());
  const isAllHead =
    lines.length < 2 || lines.every((line) => headerLine.test(line) || isName(line) || isHeadLine(line));
  if (!isAllHead) return { ...plain, kind: 'prose' };
  if ((stamp && isMeta(stamp, text)) || timed) {
    return { ...plain, kind: 'stamp', stamp, role: roleOfLabel(stamp?.rest ?? ''), name: isName(label) ? label : null };
  }
  const role = isName(label) && isRoleLabel(label) && !block.box.element.closest('h1') ? roleOfLabel(spaced) : null;
  if (role) return { ...plain, kind: 'author', role, name: label };
  if (headerLine.test(text))
    return {
      ...plain,
      kind: 'author',
      role: fromWords.test(text) && /@marketplace\.amazon\./i.test(text) ? 'buyer' : null,
      name: fromWords.test(text) && isName(label) ? label : null,
    };
  return { ...plain, kind: 'prose' };
}

const isHeadLine = (line: string) => {
  const stamp = findStamp(line);
  return stamp !== null && isMeta(stamp, line);
};

/** May stand beside a time in a message's head: a name, a label, a state; no sentence. */
function isMeta({ rest, hasClock, text: printed }: Stamp, text: string): boolean {
  const words = rest ? rest.split(/\s+/).length : 0;
  if (rest.length > 70 || words > 9 || /[.!?。！？،؟]\s|[!?。！？؟]$/.test(rest)) return false;
  if (/[.!?。！？؟]$/.test(text) && !/[ap]\.\s?m\.$/i.test(text) && words > 0) return false;
  return hasClock || words <= (/\d/.test(printed) ? 4 : 1);
}

/** Is this block text that a person could have written? */
export const isProse = (block: Block): boolean =>
  factsOf(block).kind === 'prose' && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(block.text);

/** Who a box's own attributes name as author: labels for screen readers first, then data, then pictures. */
export function roleOfAttributes(box: Box): { role: Role; from: 'label' | 'data' } | null {
  const { element } = box;
  for (const name of ['aria-label', 'aria-roledescription', 'title', 'alt', 'label']) {
    const value = element.getAttribute(name);
    const role = value && value.length < 160 ? roleOfAriaLabel(value) : null;
    if (role) return { role, from: 'label' };
  }
  for (const { name, value } of element.attributes) {
    if (
      !/^data-|^(author|sender|from|role-type|party|direction|variant|type|side|placement|align)/.test(name) ||
      value.length > 40
    )
      continue;
    if (
      !/author|from|sender|role|direction|type|party|side|user|creator|who|owner|variant|origin|kind|source|placement|align/.test(
        name,
      )
    )
      continue;
    const role = roleOfToken(value);
    if (role) return { role, from: 'data' };
  }
  return null;
}

/** 'Message from buyer, 5 Jul 2026 9:30 pm', 'You said': the author named before any text. */
function roleOfAriaLabel(value: string): Role | null {
  const stamp = findStamp(value);
  const head = (stamp ? value.replace(stamp.text, '') : value).replace(toWords, '').split(/[:,，：·|]/)[0] ?? '';
  return head.length < 60
    ? roleOfLabel(
        head
          .replace(/\b(message|messages|reply|wrote|said|says|sent|nachricht|message|mensaje|消息|メッセージ)\b/gi, '')
          .replace(/\s+(at|on|am|um)?\s*$/, '')
          .trim() || head,
      )
    : null;
}
