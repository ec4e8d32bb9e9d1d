import { faultWords } from '../words/playbook-faults.ts';
import type { Language, Phrase } from '../words/say.ts';
import type { Fault } from './fault.ts';

/** A refusal as one line: 'route › lead › minutes: The value is too small or too short; at least 1.' */
export function printFault({ place, reason, detail }: Fault, language: Language): string {
  const phrase: Phrase = faultWords[reason];
  const sentence = phrase[language].replace('{detail}', detail ?? '');
  return place.length === 0 ? sentence : `${place.join(' › ')}: ${sentence}`;
}
