import type { RuleExamples } from '../rule.ts';

const examples = (rule: string, must: readonly string[], mustNot: readonly string[]): RuleExamples => ({
  rule,
  must: [...must],
  mustNot: [...mustNot],
});

/** What every built-in rule must and must not find; all of it is run as a test. Never imported by the page script. */
export const builtInExamples: readonly RuleExamples[] = [
  examples(
    'lawyer',
    ['Talk to my attorney from now on.', '我的律师会联系你们。'],
    ['My wife is a lawyer and loves the bag.', '送给当律师的朋友。', 'No lawyer needed.'],
  ),
  examples(
    'lawsuit',
    ['I am taking you to small claims.', '我要起诉你们。'],
    ['Which tennis court tape is this?', '我不打算起诉。'],
  ),
  examples(
    'court',
    ['I will insist on my rights.', '我会用法律保护自己。'],
    ['These law books look nice.', '这本法律书不错。'],
  ),
  examples(
    'agency',
    ['I wrote to the Better Business Bureau.', '已经打了12315。'],
    ['I am not going to call the BBB.', '收货地址是315房间。'],
  ),
  examples(
    'authority',
    ['I will report this to the authorities.', '我要向政府举报。'],
    ['This is a government office, deliver to desk 4.', '政府楼旁边收货。'],
  ),
  examples(
    'police',
    ['I will file a report with the police.', '我已经报警了。'],
    ['The police costume is too small.', '警察玩具很好看。'],
  ),
  examples(
    'press',
    ['I will call the newspaper.', '我会联系媒体。'],
    ['The newspaper holder is bent.', '媒体播放器很好用。'],
  ),
  examples(
    'report-to-amazon',
    ['I complained to Amazon yesterday.', '我向亚马逊投诉了。'],
    ['Amazon delivered it on time.', '亚马逊送货很快。'],
  ),
  examples(
    'tell-amazon-about-seller',
    ['I called Amazon about you.', '我联系亚马逊说你们店铺骗人。'],
    ['Amazon told me to ask you for a label.', '亚马逊让我退货。'],
  ),
  examples('report-fake', ['I am reporting this fake.', '我要举报你们卖假货。'], ['Is it fake or real?', '是假的吗']),
  examples(
    'amazon-next',
    ['If you do not answer I will contact Amazon.', '再不解决我就找亚马逊。'],
    ['I bought it on Amazon last week.', '在亚马逊买的。'],
  ),
  examples(
    'against-seller',
    ['I want your store closed.', '等着封店吧。'],
    ['Is your store open on Monday?', '你们店几点开门？'],
  ),
  examples(
    'a-to-z',
    ['I filed an A-to-z claim.', '我要开A-to-z索赔。'],
    ['Do you have the A to Z stamps?', '字母从A到E的有吗'],
  ),
  examples(
    'claim',
    ['I have opened a dispute.', '我已经提起索赔。'],
    ['I filed a warranty claim.', '运费险怎么申请理赔'],
  ),
  examples(
    'chargeback',
    ['I started a chargeback.', '我要申请拒付。'],
    ['Does it charge back up quickly?', '充电要多久'],
  ),
  examples(
    'bank-dispute',
    ['My bank is disputing it.', '银行会帮我追回。'],
    ['Which bank do you use?', '退到银行卡吗'],
  ),
  examples(
    'bank-called',
    ['I am calling my bank.', '我马上联系信用卡公司。'],
    ['The power bank is small.', '充电宝很小。'],
  ),
  examples(
    'fire',
    ['It caught fire last night.', '昨晚起火了。'],
    ['Is there a Fire tablet case?', '有打火机吗', 'A different brand caught fire.'],
  ),
  examples(
    'smoke',
    ['Smoke poured out of the motor.', '插上就冒烟。'],
    ['Which battery for the smoke alarm?', '抽油烟机怎么装'],
  ),
  examples(
    'explosion',
    ['The lamp exploded.', '灯泡炸裂。'],
    ['The colours are an explosion of joy.', '好吃到爆炸。', 'It arrived exploded in transit.'],
  ),
  examples('electric-shock', ['I got an electric shock.', '外壳漏电。'], ['I was shocked at the price.', '电视很好。']),
  examples('short-circuit', ['It caused a short circuit.', '一开就跳闸。'], ['Is it a short cable?', '短款还是长款']),
  examples('melted', ['The charger melted.', '充电器熔化了。'], ['The chocolate melted.', '巧克力融化了。']),
  examples('hazard-began', ['It started to smoke.', '昨天突然燃烧。'], ['Can it catch fire?', '蜡烛燃烧时间多长']),
  examples('hazard-possible', [], ['It burns well.', '燃烧得很好']),
  examples('battery-swollen', ['The battery is swollen.', '电池鼓包了。'], ['My heart swells.', '包装很鼓。']),
  examples(
    'broke-in-use',
    ['The leg snapped while I was sitting on it.', '坐着坐着就断了。'],
    ['The zip broke after a week.', '拉链坏了'],
  ),
  examples('safety-gear-failed', ['The brakes failed.', '刹车失灵。'], ['The brakes are fine.', '头盔很好看。']),
  examples('shattered', ['It shattered in my hand.', '拿在手里就粉碎。'], ['It arrived shattered.', '收到时碎了。']),
  examples('collapsed', ['The shelf collapsed.', '柜子倒塌了。'], ['Is it collapsible?', '可以折叠吗']),
  examples('fell', ['My mother fell off the stool.', '我从凳子上摔下来。'], ['The price fell.', '价格跌了']),
  examples('choking', ['He choked on a bead.', '孩子噎住了。'], ['The choker necklace is nice.', '项链很好看。']),
  examples(
    'small-part',
    ['A magnet came off the toy.', '玩具的磁铁掉了。'],
    ['The sticker came off the box.', '贴纸掉了'],
  ),
  examples('foreign-body', ['There was mold in my coffee.', '面包发霉了。'], ['Silicone molds for soap.', '防霉吗']),
  examples(
    'found-in-food',
    ['I found glass in the jam.', '果酱里有玻璃。'],
    ['Is the jam in a glass?', '果酱是多大瓶'],
  ),
  examples('gas', ['There is a gas leak.', '甲醛超标。'], ['Is it a gas grill?', '无毒的吗']),
  examples('hazard', ['This is a fire hazard.', '存在安全隐患。'], ['Is it dangerous to leave it on?', '很安全']),
  examples(
    'sharp',
    ['A sharp edge cut my child.', '边缘有毛刺，孩子划破手。'],
    ['The picture is sharp.', '画面很清晰'],
  ),
  examples('close-call', ['That was a close call.', '有惊无险。'], ['Call me back.', '请回电']),
  examples('body-hurt', ['It burned my hand.', '烫伤了手。'], ['My skiing friend hurt his knee.', '手感很好']),
  examples('person-injured', ['It injured my son.', '我妈受伤了。'], ['Nobody was injured.', '没有人受伤。']),
  examples('wound', ['I needed stitches.', '流血了。'], ['Wound care set, is it sterile?', '烫伤膏保质期多久']),
  examples('ill', ['I vomited after taking it.', '吃了拉肚子。'], ['I am sick of waiting.', '等得头疼']),
  examples(
    'skin-reaction',
    ['I broke out in hives.', '用后起红疹。'],
    ['Does the rash guard run small?', '防过敏的吗'],
  ),
  examples('medical-help', ['We went to the emergency room.', '去了医院。'], ['Is it a hospital bed?', '医院用的吗']),
  examples(
    'things-damaged',
    ['It ruined my carpet.', '烫坏了地板。'],
    ['The desk arrived damaged.', '桌子收到时就坏了。'],
  ),
  examples('flooded', ['It leaked all over my kitchen.', '漏水，地板全泡了。'], ['The bottle leaks.', '水壶漏水']),
  examples('self-harm', ['I want to kill myself.', '我不想活了。'], ['This game kills time.', '好吃死了']),
  examples('violence', ['I will kill you.', '我要弄死你。'], ['The price is killer.', '累死我了']),
  examples('not-received', ['My parcel never arrived.', '还没收到货。'], ['It arrived today.', '今天收到了。']),
  examples('bad-review', ['I will leave a negative review.', '我会给差评。'], ['I read the reviews.', '评价很好']),
  examples('publish', ['I will expose you.', '我要曝光你们。'], ['The poster is nice.', '相机曝光怎么调']),
  examples('counterfeit', ['This is a counterfeit.', '这是假货。'], ['It is genuine.', '质量很好']),
  examples(
    'privacy',
    ['Delete my personal data under GDPR.', '你们泄露了我的信息。'],
    ['Is it a privacy screen?', '信息不全'],
  ),
  examples(
    'extortion-pattern',
    ['Full refund, otherwise one star.', '全额退款，否则差评。'],
    ['I want a refund.', '我要退款'],
  ),
  examples('ignored', ['This is my third message.', '第三次联系了。'], ['Thanks for the answer.', '谢谢回复']),
];
