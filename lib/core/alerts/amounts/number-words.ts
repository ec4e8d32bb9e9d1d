/**
 * Numbers in words, by language. `small` names 1 and up, `tens` 20 to 90, `hundreds` 100 to 900 where they are words of
 * their own, `powers` hundred, thousand and million. A slash parts variants, a dash stands for none. `join` is the word
 * between parts; `isCompound` says that parts are written as one word. Written as usual; folded when compiled.
 */
export interface NumberWords {
  readonly small: string;
  readonly tens: string;
  readonly hundreds?: string;
  /** One word for two thousand. */
  readonly twoThousand?: string;
  readonly powers: string;
  readonly join: string;
  readonly isCompound?: true;
}

export const numberWords: readonly NumberWords[] = [
  {
    small:
      'one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
    powers: 'hundred thousand/grand million',
    join: 'and',
  },
  {
    small:
      'ein/eins/eine/einen/einem/einer zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig',
    powers: 'hundert tausend million/millionen',
    join: 'und',
    isCompound: true,
  },
  {
    small: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingt/vingts trente quarante cinquante soixante septante octante/huitante nonante',
    powers: 'cent/cents mille million/millions',
    join: 'et',
  },
  {
    small:
      'un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte/veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds:
      'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    powers: '- mil millón/millones',
    join: 'y',
    isCompound: true,
  },
  {
    small:
      'un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant',
    powers: 'cento/cent mille/mila milione/milioni',
    join: 'e',
    isCompound: true,
  },
  {
    small:
      'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds:
      'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
    powers: '- mil milhão/milhões',
    join: 'e',
  },
  {
    small:
      'een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    powers: 'honderd duizend miljoen',
    join: 'en',
    isCompound: true,
  },
  {
    small:
      'jeden/jedna/jedną/jednego/jedno dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście trzynaście czternaście/czternastu piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia trzydzieści/trzydziestu czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    hundreds:
      'sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset siedemset osiemset dziewięćset',
    powers: '- tysiąc/tysiące/tysięcy/tysiąca milion/miliony/milionów',
    join: 'i',
  },
  {
    small: 'en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    powers: 'hundra tusen miljon/miljoner',
    join: 'och',
    isCompound: true,
  },
  {
    small: 'bir iki üç dört beş altı yedi sekiz dokuz on',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    powers: 'yüz bin milyon',
    join: 've',
    isCompound: true,
  },
  {
    small: 'واحد/واحدة اثنان/اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر',
    tens: 'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
    hundreds:
      'مئة/مائة/ميه مئتان/مئتين/مائتان/مائتين/ميتين ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة/خمسميه ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة تسعمئة/تسعمائة',
    twoThousand: 'ألفان/ألفين',
    powers: '- ألف/آلاف مليون',
    join: 'و',
  },
];
