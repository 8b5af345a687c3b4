// What a sentence opens a card with, in six languages, on the committed index. The sentences are made up as news has them; whom
// the page found in them besides stands in `together`, since a card is told that and does not look for it.

export interface ClosestCase {
  readonly subject: string;
  readonly together?: readonly string[];
  readonly sentence: string;
  /** The statement that a demanding reader would want first; `null`: none at all. */
  readonly first: string | null;
}

const [xi, putin, kim] = ['xi-jinping', 'vladimir-putin', 'kim-jong-un'];
const [pact, limitless] = ['treaty-kp-ru-2024', 'treaty-cn-ru-no-limits'];

const en: readonly ClosestCase[] = [
  {
    subject: kim,
    together: [putin],
    sentence: 'Kim chose warmer words for Putin in this year’s New Year letter.',
    first: '000:13a',
  },
  {
    subject: kim,
    sentence: 'Seoul believes that Kim has sent thousands of troops to the war in Ukraine.',
    first: '000:20',
  },
  {
    subject: putin,
    together: [kim],
    sentence: 'Putin thanked Kim for the soldiers who fought in Kursk.',
    first: '000:20',
  },
  {
    subject: putin,
    together: [pact],
    sentence: 'Under the mutual defence pact, Putin would have to send military aid if Pyongyang were attacked.',
    first: '000:15b',
  },
  { subject: pact, sentence: 'The treaty took effect in December after both parliaments had voted.', first: '000:15c' },
  {
    subject: kim,
    together: [putin, pact],
    sentence: 'Kim and Putin signed the pact when the Russian president visited in June.',
    first: '000:15a',
  },
  {
    subject: xi,
    together: [putin],
    sentence: 'Xi told Putin by phone that trade had passed the goal set for the year.',
    first: '003:25a',
  },
  {
    subject: xi,
    together: [putin],
    sentence: 'The two, Xi and Putin, spoke by video the day after the inauguration.',
    first: '004:5a',
  },
  { subject: xi, sentence: 'Xi is expected to visit Moscow in the spring.', first: '001:4a' },
  {
    subject: putin,
    sentence: 'China has never condemned the war, and several NATO members hold that against Putin’s neighbour.',
    first: '000:6b',
  },
  { subject: limitless, sentence: 'The “no limits” partnership survived the pandemic, Xi said.', first: '002:7' },
  {
    subject: xi,
    sentence: 'Xi asked Kazakhstan’s guests at the Shanghai Cooperation Organisation summit to be patient with Russia.',
    first: '003:33a',
  },
  // Hard ones: two subjects, a date, a treaty, and sentences that only sound close.
  {
    subject: xi,
    together: [putin],
    sentence: 'On 8 February 2024 Xi and Putin were on the telephone again.',
    first: '003:9',
  },
  {
    subject: putin,
    together: [kim, pact],
    sentence: 'Putin and Kim put the pact into force on 4 December 2024.',
    first: '000:15c',
  },
  {
    subject: kim,
    together: [xi],
    sentence: 'Kim sent Xi a greeting card and nothing else.',
    first: null,
  },
  { subject: kim, sentence: 'Kim was nowhere to be seen on 21 January 2025.', first: null },
  { subject: putin, sentence: 'Putin signed a law on fishing in the Sea of Azov in 2024.', first: null },
  { subject: xi, sentence: 'In 2025 Xi will meet the president of Brazil.', first: null },
  { subject: limitless, sentence: 'It was a partnership of equals, the company said.', first: null },
  {
    subject: limitless,
    together: [xi, putin],
    sentence: 'Xi and Putin declared the partnership on 4 February 2022.',
    first: '002:7',
  },
  { subject: pact, sentence: 'The pact was on the table.', first: null },
  { subject: pact, sentence: 'The pact obliges both to help at once if one is invaded.', first: '000:15b' },
  {
    subject: xi,
    together: [putin],
    sentence: 'A video call between Xi and Putin on 21 January 2025 closed the week.',
    first: '004:5a',
  },
  { subject: putin, sentence: 'Putin celebrated his birthday with ballet.', first: null },
  // None: nothing in the index is about it, or what is has been contradicted.
  { subject: xi, sentence: 'Xi planted a tree in a suburb of Hanoi on Saturday.', first: null },
  { subject: xi, sentence: 'Xi said trade with Vietnam had doubled since 2024.', first: null },
  { subject: putin, sentence: 'Putin opened the Winter Olympics in Sochi.', first: null },
  { subject: kim, sentence: 'Kim watched a drill of a new rocket launcher with his daughter.', first: null },
  { subject: xi, sentence: 'Xi called the 75th anniversary of ties with Moscow a turning point.', first: '000:10b' },
  { subject: putin, together: [xi], sentence: 'Putin has long described Xi as a reliable partner.', first: '000:8c' },
  { subject: xi, together: [putin], sentence: 'Xi and Putin agreed to meet again.', first: '003:23a' },
  {
    subject: kim,
    sentence: 'State media said Kim hoped Russia would defeat what he calls neo-Nazism.',
    first: '000:19',
  },
  { subject: putin, sentence: 'Putin’s brief visit to a bakery made headlines.', first: null },
  { subject: kim, together: [xi], sentence: 'Kim sent flowers to Xi.', first: null },
];

const de: readonly ClosestCase[] = [
  {
    subject: kim,
    together: [putin],
    sentence: 'In seinem Neujahrsbrief nennt Kim den russischen Präsidenten Putin seinen liebsten Freund.',
    first: '000:13a',
  },
  {
    subject: kim,
    sentence: 'Kim soll mehr als zehntausend Soldaten für den Krieg gegen die Ukraine entsandt haben.',
    first: '000:20',
  },
  {
    subject: pact,
    sentence: 'Der Beistandspakt verpflichtet beide zu militärischer Hilfe, falls einer angegriffen wird.',
    first: '000:15b',
  },
  { subject: pact, sentence: 'Anfang Dezember trat der Vertrag in Kraft.', first: '000:15c' },
  {
    subject: xi,
    together: [putin],
    sentence: 'Xi und Putin telefonierten kurz vor dem chinesischen Frühlingsfest.',
    first: '003:9',
  },
  { subject: xi, sentence: 'Der Handel mit Russland habe sein Ziel erreicht, sagte Xi.', first: '003:25a' },
  {
    subject: putin,
    together: [xi],
    sentence: 'Am 21. Januar 2025 schalteten sich Putin und Xi zusammen.',
    first: '004:5a',
  },
  { subject: xi, sentence: 'Ein Besuch von Xi in Moskau steht noch aus.', first: '001:4a' },
  { subject: xi, sentence: 'Xi besuchte am Sonntag eine Seidenfabrik in Hangzhou.', first: null },
  { subject: putin, sentence: 'Putin ließ sich mit einer Angel fotografieren.', first: null },
  { subject: putin, sentence: 'Putin gratulierte der Olympiasiegerin im Eiskunstlauf.', first: null },
  {
    subject: putin,
    together: [kim],
    sentence: 'Putin reiste im Juni 2024 nach Pjöngjang und unterzeichnete mit Kim einen Vertrag.',
    first: '000:15a',
  },
  {
    subject: xi,
    sentence:
      'Peking inszeniert sich seit dem Überfall auf die Ukraine als neutral, doch Xi verurteilt den Krieg nicht.',
    first: '000:9',
  },
  {
    subject: xi,
    sentence: 'Xi forderte, sich jeder Einmischung von außen zu widersetzen, wie auch Russland es tue.',
    first: '003:29b',
  },
];

const ru: readonly ClosestCase[] = [
  {
    subject: kim,
    together: [putin],
    sentence: 'В новогоднем письме Ким назвал Путина самым дорогим другом.',
    first: '000:13a',
  },
  {
    subject: kim,
    sentence: 'По данным Сеула, Ким направил более десяти тысяч солдат воевать против Украины.',
    first: '000:20',
  },
  {
    subject: putin,
    together: [kim, pact],
    sentence: 'Договор, который Путин и Ким подписали в июне 2024 года, обсуждали в Думе.',
    first: '000:15a',
  },
  {
    subject: pact,
    sentence: 'Если на одну из сторон нападут, другая обязана оказать военную помощь.',
    first: '000:15b',
  },
  { subject: pact, sentence: 'Документ вступил в силу 4 декабря 2024 года.', first: '000:15c' },
  {
    subject: xi,
    together: [putin],
    sentence: 'Си Цзиньпин сообщил Путину, что товарооборот достиг цели раньше срока.',
    first: '003:25a',
  },
  { subject: putin, together: [xi], sentence: 'Путин и Си Цзиньпин созвонились 8 февраля 2024 года.', first: '003:9' },
  { subject: xi, sentence: 'Си Цзиньпин поддержал председательство России в БРИКС.', first: '003:33c' },
  { subject: xi, sentence: 'Си Цзиньпин осмотрел новый мост в провинции Гуйчжоу.', first: null },
  { subject: putin, sentence: 'Путин рассказал школьникам о своей собаке.', first: null },
  { subject: kim, sentence: 'Ким побывал на открытии курорта вместе с дочерью.', first: null },
  { subject: putin, together: [xi], sentence: 'Путин и Си провели переговоры по видеосвязи.', first: '004:5a' },
  { subject: xi, sentence: 'Ожидается визит Си Цзиньпина в Москву.', first: '001:4a' },
  { subject: putin, sentence: 'Путин выступил за многополярный мир.', first: null },
];

const zh: readonly ClosestCase[] = [
  { subject: kim, together: [putin], sentence: '金正恩在新年贺信中称普京为最亲密的朋友。', first: '000:13a' },
  { subject: kim, sentence: '首尔方面称，金正恩已派兵前往乌克兰战场，士兵超过一万人。', first: '000:20' },
  { subject: pact, sentence: '条约规定，一方遭到入侵时，另一方应立即提供军事援助。', first: '000:15b' },
  { subject: pact, sentence: '该条约于2024年12月4日正式生效。', first: '000:15c' },
  { subject: xi, together: [putin], sentence: '习近平与普京在春节前通电话。', first: '003:9' },
  { subject: xi, sentence: '习近平说，中俄贸易额提前达到目标。', first: '003:25a' },
  { subject: xi, together: [putin], sentence: '习近平同普京举行视频会晤。', first: '004:5a' },
  { subject: putin, together: [xi], sentence: '2023年10月18日，普京在人民大会堂与习近平会谈。', first: '003:5' },
  { subject: xi, sentence: '习近平支持俄罗斯担任金砖国家主席国。', first: '003:33c' },
  { subject: xi, sentence: '习近平考察了一家无锡的半导体企业。', first: null },
  { subject: kim, sentence: '金正恩视察了一座温室农场。', first: null },
  { subject: putin, sentence: '普京出席了冬奥会开幕式。', first: null },
  { subject: xi, together: [putin], sentence: '习近平称普京是他最好的朋友。', first: '000:8b' },
  { subject: xi, sentence: '习近平向俄罗斯方面强调，要坚决反对外部势力干涉内政。', first: '003:29b' },
];

const ko: readonly ClosestCase[] = [
  {
    subject: kim,
    together: [putin],
    sentence: '김 위원장은 새해 편지에서 푸틴을 가장 친근한 벗이라고 불렀다.',
    first: '000:13a',
  },
  {
    subject: kim,
    sentence: '한국 정부는 김정은이 우크라이나 전쟁에 병력 1만 명 이상을 보냈다고 본다.',
    first: '000:20',
  },
  {
    subject: pact,
    sentence: '조약에 따르면 한쪽이 침공을 받으면 다른 쪽은 지체 없이 군사 원조를 제공한다.',
    first: '000:15b',
  },
  { subject: pact, sentence: '조약은 12월에 발효됐다.', first: '000:15c' },
  {
    subject: putin,
    together: [kim],
    sentence: '푸틴은 2024년 6월 평양을 방문해 김정은과 조약에 서명했다.',
    first: '000:15a',
  },
  { subject: xi, together: [putin], sentence: '시진핑과 푸틴은 설날을 앞두고 통화했다.', first: '003:9' },
  { subject: xi, sentence: '시진핑은 러시아와의 교역이 목표를 조기에 달성했다고 말했다.', first: '003:25a' },
  { subject: putin, together: [xi], sentence: '푸틴과 시진핑은 화상으로 회담했다.', first: '004:5a' },
  { subject: xi, sentence: '시진핑의 러시아 방문은 아직 확인되지 않았다.', first: '001:4b' },
  { subject: kim, sentence: '김정은은 딸과 함께 새 리조트를 둘러봤다.', first: null },
  { subject: putin, sentence: '푸틴은 강아지를 선물로 받았다.', first: null },
  { subject: kim, sentence: '김정은은 러시아군의 승리를 기원했다.', first: '000:19' },
  { subject: xi, sentence: '시진핑은 제주도를 방문했다.', first: null },
];

const fr: readonly ClosestCase[] = [
  {
    subject: kim,
    together: [putin],
    sentence: 'Dans sa lettre du Nouvel An, Kim appelle Poutine son ami le plus cher.',
    first: '000:13a',
  },
  { subject: kim, sentence: 'Selon Séoul, Kim aurait envoyé plus de dix mille soldats en Ukraine.', first: '000:20' },
  {
    subject: pact,
    sentence: 'Le traité prévoit une aide militaire immédiate si l’un des deux est attaqué.',
    first: '000:15b',
  },
  { subject: pact, sentence: 'Le texte est entré en vigueur le 4 décembre 2024.', first: '000:15c' },
  {
    subject: putin,
    together: [kim],
    sentence: 'En visite chez Kim, Poutine a signé un pacte de défense.',
    first: '000:15a',
  },
  { subject: xi, sentence: 'Xi s’est félicité du commerce avec la Russie.', first: '003:25a' },
  { subject: xi, together: [putin], sentence: 'Xi et Poutine se sont parlé par visioconférence.', first: '004:5a' },
  { subject: putin, sentence: 'Depuis l’invasion de l’Ukraine par Poutine, Pékin se dit neutre.', first: '000:5b' },
  { subject: xi, sentence: 'Xi a inauguré une bibliothèque à Xiamen.', first: null },
  { subject: putin, sentence: 'Poutine a salué les champions olympiques.', first: null },
  { subject: kim, sentence: 'Kim a inspecté une usine de chaussures.', first: null },
  { subject: xi, sentence: 'Pékin n’a pas confirmé la visite de Xi à Moscou.', first: '001:4b' },
  {
    subject: xi,
    together: [putin],
    sentence: 'Xi a souhaité à Poutine une bonne année et la paix dans le monde.',
    first: '000:3',
  },
  { subject: limitless, sentence: 'Le partenariat n’aurait rien perdu avec la pandémie.', first: null },
];

export const closestCases: Readonly<Record<string, readonly ClosestCase[]>> = { en, de, ru, zh, ko, fr };
