import type { Demotion, Family, Level } from '#lib/core/alerts/verdict.ts';

/** One text and what must come of it. */
export interface CapabilityCase {
  readonly language: string;
  readonly text: string;
  readonly level: Level;
  /** A family that must be named among those not demoted. */
  readonly family?: Family;
  /** A demotion that some alert must carry. */
  readonly demotedBy?: Demotion;
}

/** Something the alerts must be able to do, with one case or more for each language it is shown in. */
export interface Capability {
  readonly name: string;
  readonly cases: readonly CapabilityCase[];
}

const red =
  (family: Family) =>
  (language: string, text: string): CapabilityCase => ({ language, text, level: 'red', family });
const amber =
  (demotedBy: Demotion) =>
  (language: string, text: string): CapabilityCase => ({ language, text, level: 'amber', demotedBy });
const look =
  (family: Family) =>
  (language: string, text: string): CapabilityCase => ({ language, text, level: 'amber', family });
const calmBy =
  (demotedBy: Demotion) =>
  (language: string, text: string): CapabilityCase => ({ language, text, level: 'calm', demotedBy });
const calm = (language: string, text: string): CapabilityCase => ({ language, text, level: 'calm' });

type Make = (language: string, text: string) => CapabilityCase;

/** A capability whose cases all expect the same: language and text in turn. */
function shows(name: string, make: Make, ...texts: readonly (readonly [language: string, text: string])[]): Capability {
  return { name, cases: texts.map(([language, text]) => make(language, text)) };
}

/** In the manner of HateCheck: one capability a line, the words our own. */
export const capabilities: readonly Capability[] = [
  shows('a lawyer is named', red('legal'), ['en', 'My attorney will write to you.'], ['zh', '我的律师会联系你们。']),
  shows('a lawsuit is threatened', red('legal'), ['en', 'Then I will sue you.'], ['zh', '那我就起诉你们。']),
  shows('court is mentioned with intent', red('legal'), ['en', 'See you in court.'], ['zh', '我们法院见。']),
  shows(
    'the law is invoked with intent',
    red('legal'),
    ['en', 'I will insist on my rights.'],
    ['zh', '我会用法律来维护。'],
  ),
  shows('a consumer body', red('regulator'), ['en', 'The BBB has my complaint.'], ['zh', '我要打12315。']),
  shows(
    'an authority without a name',
    red('regulator'),
    ['en', 'I will report it to the authorities.'],
    ['zh', '我会向政府举报。'],
  ),
  shows(
    'the police',
    red('regulator'),
    ['en', 'I told the police about your shop and will report more.'],
    ['zh', '我已经报警了。'],
  ),
  shows(
    'a complaint to Amazon',
    red('amazon-complaint'),
    ['en', 'I complained to Amazon.'],
    ['zh', '我会向亚马逊投诉。'],
  ),
  shows(
    'Amazon is told about the seller',
    red('amazon-complaint'),
    ['en', 'I will call Amazon and talk about how you treat customers.'],
    ['zh', '我联系了亚马逊，说你们店铺骗人。'],
  ),
  shows(
    'Amazon as the next step',
    red('amazon-complaint'),
    ['en', 'If you do not answer I contact Amazon.'],
    ['zh', '再不解决我就找亚马逊了。'],
  ),
  shows(
    'the store is to be closed',
    red('amazon-complaint'),
    ['en', 'I will get your store closed.'],
    ['zh', '等着封店吧。'],
  ),
  shows(
    'a fake is reported',
    red('amazon-complaint'),
    ['en', 'I am reporting these as fakes.'],
    ['zh', '我要举报假货。'],
  ),
  shows('an A-to-z claim', red('a-to-z'), ['en', 'I opened an A-to-z claim.'], ['zh', '我要开A-to-z索赔。']),
  shows(
    'A-to-z spelt differently',
    red('a-to-z'),
    ['en', 'filing an atoz claim'],
    ['en', 'A 2 Z claim is next'],
    ['zh', 'A到Z已经申请'],
  ),
  shows('a claim without a name', red('a-to-z'), ['en', 'I have filed a claim.'], ['zh', '我已经提起索赔。']),
  shows('a chargeback', red('chargeback'), ['en', 'A chargeback is under way.'], ['zh', '我要申请拒付。']),
  shows('a dispute with the bank', red('chargeback'), ['en', 'My bank is reversing it.'], ['zh', '银行会帮我追回。']),
  shows(
    'the bank is called',
    red('chargeback'),
    ['en', 'I am calling my credit card company.'],
    ['zh', '我马上联系信用卡公司。'],
  ),
  shows('the press', red('media'), ['en', 'I will tell the newspaper.'], ['zh', '我会找媒体。']),
  shows('fire', red('safety'), ['en', 'The charger caught fire.'], ['zh', '充电器着火了。']),
  shows('smoke', red('safety'), ['en', 'Smoke came out of it.'], ['zh', '一插电就冒烟。']),
  shows('sparks', red('safety'), ['en', 'It was sparking.'], ['zh', '插头冒火花。']),
  shows('explosion', red('safety'), ['en', 'The bottle exploded.'], ['zh', '瓶子爆炸了。']),
  shows('electric shock', red('safety'), ['en', 'It gave me an electric shock.'], ['zh', '摸外壳会触电。']),
  shows('short circuit', red('safety'), ['en', 'It caused a short circuit.'], ['zh', '一用就跳闸。']),
  shows('melting', red('safety'), ['en', 'The plug melted.'], ['zh', '插头熔化了。']),
  shows('a bare verb that happened', red('safety'), ['en', 'It started to burn.'], ['zh', '昨天突然燃烧。']),
  shows('swollen battery', red('safety'), ['en', 'The battery is bulging.'], ['zh', '电池鼓起。']),
  shows(
    'breaks in use',
    red('safety'),
    ['en', 'The stool leg snapped while I was standing on it.'],
    ['zh', '正在用，椅腿就折断。'],
  ),
  shows('what protects people fails', red('safety'), ['en', 'The helmet cracked.'], ['zh', '头盔裂开。']),
  shows('shatters in use', red('safety'), ['en', 'The jug shattered in my hand.'], ['zh', '杯子拿在手里粉碎。']),
  shows('collapse', red('safety'), ['en', 'The wardrobe collapsed.'], ['zh', '书柜倒塌。']),
  shows('a fall from furniture', red('safety'), ['en', 'My aunt fell from the stool.'], ['zh', '凳子不稳，我滑倒。']),
  shows('choking', red('safety'), ['en', 'He choked on it.'], ['zh', '差一点窒息，其实已经噎住。']),
  shows('small parts of a toy', red('safety'), ['en', 'The magnets fell out of the toy.'], ['zh', '玩具的磁铁脱落。']),
  shows(
    'something harmful in food',
    red('safety'),
    ['en', 'There was a needle in the bread.'],
    ['zh', '罐头里有玻璃。'],
  ),
  shows('spoilt food', red('safety'), ['en', 'Moldy food, all of it.'], ['zh', '打开就变质。']),
  shows('gas and poison', red('safety'), ['en', 'There is a gas leak.'], ['zh', '甲醛超标。']),
  shows('a hazard in calm words', red('safety'), ['en', 'I believe this is a fire hazard.'], ['zh', '存在安全隐患。']),
  shows(
    'a sharp edge and a child',
    red('safety'),
    ['en', 'Jagged metal right where my child holds it.'],
    ['zh', '边缘有毛刺，孩子在玩。'],
  ),
  shows('a part of the body is hurt', red('injury'), ['en', 'It scratched my face.'], ['zh', '夹到手指。']),
  shows('a person is injured', red('injury'), ['en', 'It scalded my wife.'], ['zh', '我老公昏倒。']),
  shows('a wound', red('injury'), ['en', 'She needed stitches.'], ['zh', '流血不止。']),
  shows('illness after use', red('injury'), ['en', 'We vomited after taking it.'], ['zh', '吃了拉肚子。']),
  shows('illness from food', red('injury'), ['en', 'Diarrhea all night, that tuna.'], ['zh', '这饼干让人腹泻。']),
  shows('a reaction of the skin', red('injury'), ['en', 'I broke out in hives.'], ['zh', '起红疹。']),
  shows('medical help', red('injury'), ['en', 'I went to the emergency room.'], ['zh', '去了急诊。']),
  shows('an animal is injured', red('injury'), ['en', 'It crushed our rabbit.'], ['zh', '狗中毒。']),
  shows('damage at home', red('property-damage'), ['en', 'It stained my carpet.'], ['zh', '烫坏桌布。']),
  shows(
    'a flood at home',
    red('property-damage'),
    ['en', 'It leaked all over my kitchen.'],
    ['zh', '一地水，地板泡了。'],
  ),
  shows('a dear dispute', red('amount'), ['en', 'I want my $1,200 back.'], ['zh', '退我1200美元。']),
  shows('self-harm', red('self-harm-or-violence'), ['en', 'I want to die.'], ['zh', '我不想活了。']),
  shows('violence', red('self-harm-or-violence'), ['en', 'I will come to your house.'], ['zh', '我弄死你。']),
  shows('not only is no negation', red('legal'), ['en', 'Not only will I sue you.'], ['zh', '我不仅会起诉你们。']),
  shows(
    'if not, then: a threat',
    red('legal'),
    ['en', 'If you do not refund me, I will sue.'],
    ['zh', '如果不退款，我就起诉。'],
  ),
  shows(
    'otherwise: a threat',
    red('legal'),
    ['en', 'Refund me, otherwise my lawyer writes.'],
    ['zh', '退款，否则律师函。'],
  ),
  shows(
    'a denial that is taken back',
    red('legal'),
    ['en', 'I do not want to sue but if you ignore me I will.'],
    ['zh', '我不想起诉，但是你们再不退我就会起诉。'],
  ),
  shows(
    'no answer is no negation of what follows',
    red('legal'),
    ['en', 'No answer so I called a lawyer.'],
    ['zh', '没人回复所以我找了律师。'],
  ),
  shows(
    'a relative who acts as a lawyer',
    red('legal'),
    ['en', 'My brother is a lawyer and is drafting a letter.'],
    ['zh', '我哥是律师，已经在准备材料。'],
  ),
  shows(
    'negated threat',
    amber('negated'),
    ['en', 'I have no intention of hiring a lawyer.'],
    ['zh', '我不打算找律师。'],
  ),
  shows('negated by a word far away', amber('negated'), [
    'en',
    'I would never dream of talking about this to a lawyer.',
  ]),
  shows('negated by a word after it', amber('negated'), ['en', 'A lawyer is not necessary.']),
  shows('negated by a syllable', amber('negated'), ['en', 'Anti explosion, they claim.'], ['zh', '未爆炸。']),
  shows(
    'a negation does not reach over a new thought',
    red('legal'),
    ['en', 'Not amused and my lawyer agrees.'],
    ['zh', '没有退款我就起诉。'],
  ),
  shows('negated with a short word', amber('negated'), ['en', 'No lawyer, no drama.'], ['zh', '没冒烟。']),
  shows('denied harm', amber('negated'), ['en', 'Nobody was injured.'], ['zh', '没有人受伤。']),
  shows(
    'contrary to fact',
    amber('hypothetical'),
    ['en', 'I would have called a lawyer years before.'],
    ['zh', '要不是朋友劝，早就找律师。'],
  ),
  shows(
    'only supposed',
    amber('hypothetical'),
    ['en', 'What to do in case the bottle explodes.'],
    ['zh', '如果爆炸怎么办。'],
  ),
  shows('only possible', amber('hypothetical'), ['en', 'It could have burned down.'], ['zh', '说不定爆炸。']),
  shows('perhaps', amber('hypothetical'), ['en', 'It may short circuit one day.'], ['zh', '也许会爆炸。']),
  shows('feared', amber('feared'), ['en', 'We are worried about an explosion.'], ['zh', '我担心爆炸。']),
  shows('nearly happened', amber('near-miss'), ['en', 'It almost exploded.'], ['zh', '险些爆炸。']),
  shows(
    'a hazard that is only feared',
    amber('feared'),
    ['en', 'I am worried about it starting to catch fire one day.'],
    ['zh', '我担心会短路。'],
  ),
  shows('a close call', look('safety'), ['en', 'That was a close call.'], ['zh', '有惊无险。']),
  shows('withdrawn', amber('resolved'), ['en', 'I cancelled the A-to-z claim.'], ['zh', 'A-to-z索赔已经撤销。']),
  shows('a profession', calmBy('profession'), ['en', 'My lawyer husband loves it.'], ['zh', '送给当律师的老公。']),
  shows(
    'a product with a danger word',
    calmBy('product-name'),
    ['en', 'The burst proof ball and explosion proof box are nice.'],
    ['zh', '防爆炸的盒子。'],
  ),
  shows(
    'a figure of speech',
    calmBy('figure-of-speech'),
    ['en', 'He burst out laughing, my phone exploded with messages.'],
    ['zh', '好吃到爆炸。'],
  ),
  shows("another's story", calmBy('other-story'), ['en', 'A different brand caught fire.'], ['zh', '听说别家的着火。']),
  shows(
    'quoted from the seller',
    calmBy('quoted-seller'),
    ['en', 'Your manual says it can cause an electric shock.'],
    ['zh', '说明书写着小心起火。'],
  ),
  shows(
    'a label in quotation marks',
    calmBy('quoted-seller'),
    ['en', '"Electric shock inside", fine, which fuse fits?'],
    ['zh', '“注意起火”，那灯泡怎么换？'],
  ),
  shows(
    'a quoted line',
    calmBy('quoted-seller'),
    ['en', '> It caught fire\nWhich fuse do I need here?'],
    ['zh', '> 起火\n灯泡怎么换'],
  ),
  shows(
    'fixed text',
    calmBy('boilerplate'),
    ['en', 'Confidential notice by our law firm.'],
    ['zh', '免责声明由律师审定。'],
  ),
  shows(
    'asked about a product',
    calmBy('hypothetical'),
    ['en', 'Does it give an electric shock?'],
    ['zh', '这款容易漏电？'],
  ),
  shows(
    'asked before buying',
    calmBy('hypothetical'),
    ['en', 'Before I buy: electric shock, yes or no.'],
    ['zh', '下单前问下漏电没。'],
  ),
  shows('innocent danger words', calm, ['en', 'Does the case fit the Fire HD 8?'], ['zh', '适合Fire平板吗？']),
  shows('broken on arrival', calm, ['en', 'It exploded in transit, the jam arrived broken.'], ['zh', '运输途中爆开。']),
  shows('hurt elsewhere', calm, ['en', 'I scratched my face skiing.'], ['zh', '滑雪摔伤。']),
  shows(
    'a claim against a carrier',
    calm,
    ['en', 'I have filed a claim with UPS.'],
    ['zh', '快递理赔，我已经提起索赔。'],
  ),
  shows('a typing error: dropped', red('legal'), ['en', 'my attorny will call']),
  shows('a typing error: doubled', red('legal'), ['en', 'my lawwyer will call']),
  shows('a typing error: swapped', red('safety'), ['en', 'it exlpoded']),
  shows('a typing error: a vowel', red('legal'), ['en', 'my soliciter will call']),
  shows('run together', red('regulator'), ['en', 'betterbusinessbureau is next']),
  shows('split', red('legal'), ['en', 'my law yer will call']),
  shows('letters apart', red('legal'), ['en', 'my l a w y e r will call']),
  shows('digits for letters', red('legal'), ['en', 'my l4wy3r will call']),
  shows('stretched', red('legal'), ['en', 'my lawyerrrrr will call']),
  shows('full width', red('legal'), ['en', 'my ｌａｗｙｅｒ will call'], ['zh', '律师ｓｕｅ你']),
  shows('invisible characters', red('legal'), ['en', 'my law\u200byer, my at\u00adtorney'], ['zh', '律\u200b师函']),
  shows('letters of another alphabet', red('legal'), ['en', 'my lаwyеr will call']),
  shows('capitals and curly quotes', red('legal'), ['en', 'I’LL SUE YOU']),
  shows('traditional characters', red('legal'), ['zh', '我會請律師提告']),
  shows('traditional characters: hazard', red('safety'), ['zh', '充電器燒焦']),
  shows(
    'a threat of a bad review',
    look('review-threat'),
    ['en', 'I will leave a negative review.'],
    ['zh', '我会给差评。'],
  ),
  shows('going public', look('review-threat'), ['en', 'I will expose you.'], ['zh', '我要曝光你们。']),
  shows('a fake', look('counterfeit'), ['en', 'These are counterfeit.'], ['zh', '这是假货。']),
  shows('personal data', look('privacy'), ['en', 'Under GDPR I ask for erasure.'], ['zh', '你们泄露了我的信息。']),
  shows(
    'a demand tied to a review',
    look('extortion-pattern'),
    ['en', 'Give me a full refund, otherwise one star.'],
    ['zh', '全额退，否则差评。'],
  ),
];
