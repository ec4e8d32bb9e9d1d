/**
 * The ideas alerts are built from. Every language has one file beside this one that lists words for them; the rules in
 * ../rules speak of ideas only, so a language needs nothing but its word lists.
 *
 * How to write a list: terms separated by commas or line ends, each in its dictionary spelling (case, accents and
 * traditional characters are folded away; umlauts need no second spelling).
 *   lawyer*            any ending: lawyer, lawyers, lawyer-like        *schlag   any beginning (compounds)   *brand*   both
 *   (a/b/c) d          one of several; an empty choice leaves it out: call (my/) lawyer. Brackets may nest and may stand
 *                      inside a word: 告(你/你们/上法院)
 *   take .. to court   up to three words (six characters) between;   `...` up to six (twelve)
 *   {person}           all terms of another idea of the same file, which must hold plain terms only
 * A term never reaches over the end of a sentence. An apostrophe separates (l'avocat is l + avocat), except in "don't".
 * An ordinary word that means danger in one language only may be harmless in another, and every list runs on every text:
 * then write it with company (`prendre feu`, never `feu`). One typing error in words of six letters or more is found
 * for the ideas of `typedIdeas`; `realWords` names ordinary words that are no such error (layer is not lawyer).
 */
export const ideaNames = [
  // Who is called on. Strong lists are alarming by themselves; `weak` ones need a verb beside them.
  'lawyer', // lawyer, attorney, law firm, legal team
  'sue', // sue you, lawsuit, legal action, take to court, small claims, letter before action, see you in court
  'court-weak', // court, judge, legal, my rights, law, summons: alarming with `will`, `you` or `report` beside them
  'agency', // consumer bodies and authorities by name: BBB, FTC, Trading Standards, Verbraucherzentrale, 12315
  'agency-weak', // authorities, ministry, customs office, consumer protection: need `report` or `will`
  'police', // police, sheriff, fraud office: need `report` or `will`
  'amazon', // Amazon and its support, in every spelling
  'a-to-z', // A-to-z Guarantee claim in every spelling
  'claim-word', // open/file/submit a claim or case or dispute (with whom is left open)
  'other-claim', // warranty claim, claim with the carrier, coupon claim: not the platform's; silences `claim-word`
  'bank', // bank, card company, Visa, PayPal
  'dispute-verb', // dispute, reverse, contest, claim back, stop the payment
  'chargeback', // chargeback, dispute the charge, in all spellings: alarming alone
  'press', // newspaper, TV station, journalist, the press, consumer programme
  'report', // complain, report, escalate, file a complaint, denounce (all persons and tenses)
  'contact', // contact, call, tell, inform, write to, speak to, go to (all persons and tenses)
  'about-you', // about you, about this seller, about your shop; against you
  'against-you', // report you or this seller, have your store closed, get you banned, Amazon will hear of this: alone
  'will', // will, going to, gonna, have to, about to, next step is, already filed
  // What happened. `…-base` lists hold forms that only say that it happens: catch fire, explode (see `began`).
  'fire', // caught fire, burst into flames, was on fire, burned down, scorched
  'fire-base', // catch fire, burn, explode, smoke, melt, shock, electrocute: infinitives and bare verbs
  'smoke', // smoke came out, started smoking, sparks, sparking, smell of burning with smoke
  'blast', // exploded, blew up, burst, blew off
  'shock', // electric shock, got zapped, shocked me, electrocuted, live casing
  'short-circuit', // short circuit, shorted out, tripped the breaker, blew the fuse
  'melt', // melted, overheated to melting; needs `electrical` or `household`
  'electrical', // charger, plug, socket, cable, battery, adapter, heater, outlet
  'battery', // battery, power bank, cell
  'swell', // swollen, bulging, puffed up, inflated; needs `battery`
  'break', // broke, snapped, gave way, cracked, came off: needs a person, `in-use` or `glass`
  'safety-gear', // helmet, brakes, harness, car seat, seat belt, smoke alarm: what must not fail
  'shatter', // shattered, burst into pieces: needs `in-use`, a person or a body part
  'collapse', // collapsed, tipped over, came crashing down, fell off the wall
  'furniture', // chair, bed, shelf, ladder, stool, hammock, swing, cabinet
  'in-use', // while sitting, while using, in my hand, under me, when I stood on it
  'fall-person', // I fell, fell off, was thrown, landed on
  'choke', // choked, choking, choking hazard, suffocated, swallowed
  'small-part', // small parts, button battery, magnets, pieces, eye of the toy
  'toy', // toy, teddy, doll, rattle, pacifier, crib
  'came-off', // came off, fell out, broke off, tore off, detached
  'foreign-body', // found glass/metal/mould/insects in the food: whole phrases
  'found-in', // found, there was, contained, bit into
  'bad-thing', // glass, metal, plastic piece, mould, worm, insect, needle, hair
  'food', // food, formula, drink, supplement, chocolate, snack
  'gas', // gas leak, carbon monoxide, toxic fumes, chemical smell that makes ill
  'hazard', // fire hazard, dangerous, unsafe, safety risk, death trap, not safe
  'sharp', // sharp edge, sticking-out nail, exposed wire
  'near-accident', // nearly fell, could have lost an eye, close call
  // To whom, to what.
  'body-part', // hand, finger, eye, face, leg, skin …
  'person', // I, me, we, he, she, husband, mother, guest, someone
  'child', // child, baby, toddler, son, daughter, kids, grandchild
  'frail', // pregnant, elderly, disabled, mother of 85, dog, cat
  'household', // my floor, the carpet, our wall, kitchen, car, laptop, counter (of the buyer)
  // What it did.
  'hurt', // burned, cut, bruised, scratched, broke, pinched: verbs that also suit things, need `body-part`
  'injured', // hurt, injured, scalded, wounded: verbs only for people, need a person or a body part
  'wound', // burns, blisters, stitches, bleeding, concussion, cut myself, got hurt, food poisoning: alarming alone
  'ill', // got sick, vomiting, food poisoning, threw up, diarrhoea, dizzy
  'after-use', // after using, after eating, from wearing, because of your product
  'reaction', // rash, hives, allergic reaction, itching, swelling of skin
  'medical', // hospital, emergency room, ambulance, doctor, urgent care: needs `went`
  'went', // had to go to, ended up in, was taken to, spent the night in
  'damage', // damaged, ruined, burned a hole in, flooded, stained, scratched, destroyed
  'flood', // flooded, leaked all over, water damage: alarming with `household`
  // Other families.
  'self-harm', // kill myself, do not want to live
  'violence', // I will kill you, come to your house, burn your shop down
  'not-received', // never arrived, where is my parcel, not delivered
  'bad-review', // negative review, one star: alarming with `will`
  'publish', // post it everywhere, expose you, go viral, tell everyone, on TikTok: as threats, alarming alone
  'counterfeit', // counterfeit, fake, not genuine, replica, recalled, banned product
  'privacy', // GDPR, delete my data, personal data leaked, you shared my address
  'free-demand', // refund and keep it, free replacement, full refund
  'evidence', // see the attached photos, I have a video, proof: takes the neutral hint away
  'unless', // unless, otherwise, or else, if you do not
  'ignored', // third time I write, no answer, ignored, still waiting for a reply
  'demand', // any demand: refund, compensate, replace, solve this, answer me; with a threat it gives the neutral hint
  'money-dispute', // asks for money: refund, money back, compensation, damages, you owe me; makes a dear order a dispute
  'settled', // already refunded, received the refund, thank you for the refund, solved
  // Context that makes an alert count for less.
  'not', // not, never, no, without, nobody: stands before what it negates
  'not-close', // short negations that count only directly before the word: 不 没, non-
  'not-after', // negation that stands after or in the verb (Japanese, Turkish, German nicht)
  'not-wide', // no intention of, not threatening, do not want to, would never: negates the whole clause
  'not-cancel', // not only, if not, why not, do not make me, not yet: no negation at all
  'stop', // and, but, so, then, because, I, we, you: a negation does not reach over it
  'could', // could, might, may, would, can: only possible
  'would-have', // would have, could have, if it had: contrary to fact
  'if', // if, in case, what if, should it
  'fear', // afraid, worried, scared, concerned, risk, fear
  'nearly', // almost, nearly, close to, luckily only
  'began', // started to, began to, made it, saw it, did: makes a bare verb something that happened
  'question', // does it, will it, is it, can I: begins a question about a product
  'buying', // before I buy, before ordering, thinking of ordering, looking for
  'resolved', // all good now, settled, withdrawn, closed the claim, no longer needed
  'professional', // lawyer, doctor, nurse, police officer: only to be used as {professional} in `profession`
  'acts-for-me', // (the lawyer) writes a letter, says I have a case, will represent me: undoes `profession`
  'profession', // my husband is a lawyer, lawyer friend, as a nurse, gift for my attorney
  'product', // smoke detector, Fire TV, burn cream, court shoes: the harmless longer name
  'figure', // shocked at the price, killer deal, burst out laughing, on fire (sales)
  'other-story', // my neighbour's one, a different brand, I read that, in the news, in the reviews
  'seller-said', // you wrote, your listing says, the manual says, the label warns
  'boilerplate', // sent from my phone, confidential mail, unsubscribe, fixed warnings of the platform
  'arrived', // arrived broken, came damaged, in the parcel: harm of the way, not of use
  'unrelated', // skiing accident, my surgery, I am in hospital for other reasons, fever, flu
] as const;
export type IdeaName = (typeof ideaNames)[number];

/** Ideas whose long words are found with one typing error in them. */
export const typedIdeas: readonly IdeaName[] = [
  'lawyer',
  'sue',
  'agency',
  'amazon',
  'a-to-z',
  'chargeback',
  'fire',
  'smoke',
  'blast',
  'shock',
  'short-circuit',
  'melt',
  'collapse',
  'shatter',
  'choke',
  'hurt',
  'wound',
  'reaction',
  'medical',
  'police',
  'report',
];

/** Ideas that are names: also found when their words are run together. */
export const namedIdeas: readonly IdeaName[] = ['lawyer', 'agency', 'a-to-z', 'chargeback', 'claim-word'];
