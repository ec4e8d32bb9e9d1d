import { describe, expect, it } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';

/** Red texts, then texts that must not be red, by language: threat, done, conditional; negated, trap, profession, question. */
const texts: Record<string, { red: string[]; notRed: string[] }> = {
  de: {
    red: [
      'Ich habe meinen Anwalt eingeschaltet.',
      'Wenn Sie nicht erstatten, gehe ich vor Gericht.',
      'Die Verbraucherzentrale ist informiert.',
      'Das Netzteil hat Feuer gefangen.',
      'Ich habe mich an der scharfen Kante geschnitten, die Wunde musste genäht werden.',
      'Ich werde Sie bei Amazon melden.',
      'Ich lasse die Zahlung über die Bank zurückbuchen.',
    ],
    notRed: [
      'Ich will keinen Anwalt einschalten, nur mein Paket.',
      'Mein Mann ist Anwalt und liebt die Tasche.',
      'Ist der Rauchmelder mit Batterie?',
      'Die Anzeige ist dunkel.',
    ],
  },
  fr: {
    red: [
      'Je vais saisir le tribunal.',
      'Mon avocat prendra contact avec vous.',
      'Je vais signaler votre boutique à Amazon.',
      'Le chargeur a pris feu cette nuit.',
      "Ma fille s'est brûlée la main.",
      'Je fais opposition auprès de ma banque pour ce paiement.',
    ],
    notRed: [
      'Je ne veux pas porter plainte, juste un échange.',
      'Mon mari est avocat et adore le sac.',
      'Le couteau à avocat est parfait.',
      'Le détecteur de fumée fonctionne bien ?',
    ],
  },
  es: {
    red: [
      'Voy a poner una denuncia en consumo.',
      'Mi abogado se pondrá en contacto.',
      'El cargador se prendió fuego.',
      'Me dio una descarga eléctrica al tocarlo.',
      'Mi hijo se cortó la mano con el borde.',
      'Voy a disputar el cargo con el banco.',
    ],
    notRed: [
      'No quiero denunciar, solo una respuesta.',
      'Mi marido es abogado y le encanta.',
      'El detector de humo llegó bien.',
    ],
  },
  it: {
    red: [
      'Farò causa se non mi rimborsate.',
      'Ho preso la scossa toccando il cavo.',
      'Mi sono ustionato la mano.',
      'Aprirò un reclamo dalla A alla Z.',
    ],
    notRed: ['Mio marito è avvocato e adora la borsa.', "Non voglio andare dall'avvocato."],
  },
  pt: {
    red: [
      'Vou entrar na justiça contra vocês.',
      'Vou reclamar no Procon.',
      'O carregador pegou fogo.',
      'Levei um choque ao ligar o aparelho.',
      'Minha filha se queimou na mão.',
    ],
    notRed: [
      'Meu marido é advogado e adorou.',
      'Não quero processar ninguém, só quero meu produto.',
      'O detector de fumaça veio certo.',
    ],
  },
  nl: {
    red: [
      'Ik ga naar de rechter als u niet terugbetaalt.',
      'Mijn advocaat neemt contact op.',
      'Ik doe aangifte bij de politie.',
      'De oplader is in brand gevlogen.',
      'Ik kreeg een schok van het apparaat.',
      'Ik heb me gesneden en de wond is gehecht.',
    ],
    notRed: [
      'Ik wil geen advocaat inschakelen.',
      'Mijn man is advocaat en is er blij mee.',
      'De rookmelder werkt goed.',
    ],
  },
  tr: {
    red: [
      'Avukatım sizinle iletişime geçecek.',
      'Tüketici hakem heyetine başvuracağım.',
      'Şarj aleti alev aldı.',
      'Beni elektrik çarptı.',
      'Elimi kestim, üç dikiş atıldı.',
      "Sizi Amazon'a şikayet edeceğim.",
      'Sandalye çöktü ve yere düştüm.',
      'Powerbank şişti.',
    ],
    notRed: [
      'Eşim avukat ve çantayı çok beğendi.',
      'Avukat tutmak istemiyorum, sadece cevap bekliyorum.',
      'Duman dedektörü çalışıyor mu?',
      'Ürün çok güzel, çok teşekkürler, siz de sağ olun.',
      'Telefonun sistemi ve pili hakkında siz bilgi verir misiniz?',
    ],
  },
  ja: {
    red: [
      '弁護士に相談します。',
      '返金されなければ訴えます。',
      '消費生活センターに連絡しました。',
      '充電器から煙が出ました。',
      '感電しました。',
      '指を切って病院で縫いました。',
    ],
    notRed: ['夫は弁護士で、とても気に入っています。', '訴えるつもりはありません。', '火災報知器の電池は付属しますか?'],
  },
  pl: {
    red: [
      'Oddam sprawę mojemu prawnikowi.',
      'Jeśli nie zwrócicie pieniędzy, pójdę do sądu.',
      'Zgłoszę to do UOKiK.',
      'Ładowarka zaczęła dymić i iskrzyć.',
      'Krzesło złamało się pode mną i spadłam na podłogę.',
      'Skaleczyłem się w rękę, musieli założyć trzy szwy.',
      'Dostałam wysypki po tym kremie.',
      'Kopnął mnie prąd, gdy dotknąłem obudowy.',
    ],
    notRed: [
      'Czy czujnik dymu ma baterię w zestawie?',
      'Nie zamierzam iść do sądu, proszę tylko o odpowiedź.',
      'Mój mąż jest prawnikiem i bardzo mu się podoba.',
      'Szkoda, że kolor jest inny.',
      'Paczka nie dotarła.',
    ],
  },
  sv: {
    red: [
      'Jag kommer att anmäla er till ARN.',
      'Min advokat kommer att kontakta er.',
      'Om ni inte betalar tillbaka går jag till domstol.',
      'Laddaren började brinna.',
      'Jag fick en stöt när jag rörde vid höljet.',
      'Jag skar mig i handen och fick sys med fyra stygn.',
      'Jag bestrider betalningen hos banken.',
    ],
    notRed: [
      'Det stämmer, jag har fått paketet.',
      'Är brandvarnaren av god kvalitet?',
      'Jag tänker inte anlita någon advokat.',
      'Min man är advokat och älskar väskan.',
      'Paketet har inte kommit.',
    ],
  },
  ar: {
    red: [
      'سأرفع عليكم دعوى قضائية',
      'سأقدم شكوى إلى حماية المستهلك',
      'إذا لم تعيدوا المبلغ سأبلغ عنكم أمازون',
      'انفجرت البطارية في يدي',
      'خرج دخان من الشاحن',
      'أصيب ابني بحروق في يده',
      'سبب لي الكريم طفح جلدي',
      'انكسر الكرسي تحتي وسقطت على الأرض',
    ],
    notRed: [
      'لا أريد محامي ولا محكمة، فقط الرد',
      'زوجي محامي وأعجبته الحقيبة',
      'لم يصل طلبي حتى الآن',
      'منتج ممتاز وشكرا لكم',
    ],
  },
};

describe.each(Object.entries(texts))('word lists: %s', (_, { red, notRed }) => {
  it.each(red)('red: %s', (text) => {
    expect(judgeMessage({ text }, builtInJudging).level).toBe('red');
  });

  it.each(notRed)('not red: %s', (text) => {
    expect(judgeMessage({ text }, builtInJudging).level).not.toBe('red');
  });
});
