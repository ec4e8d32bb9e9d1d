const looks: readonly RegExp[] = [
  /\b\d{3}-\d{7}-\d{7}\b/,
  /\b[\w.+-]+@[\w-]+\.\w+/,
  /(?:\+|00)?\d[\d ()-]{6,}\d/,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i,
  /\b\d{1,5}\s+\p{Lu}\p{L}+\s+(?:street|st|road|rd|avenue|ave|lane|drive|straße|weg)\b/iu,
  /\bhttps?:\/\/\S+/i,
];

/** What in a text looks like a number, an id or an address of a person; null where nothing does. Names it cannot know. */
export function findPersonalLook(text: string): string | null {
  for (const look of looks) {
    const found = look.exec(text)?.[0];
    if (found) return found;
  }
  return null;
}
