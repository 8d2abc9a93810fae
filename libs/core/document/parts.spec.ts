import { describe, expect, test } from '@jest/globals';
import { parseDocument } from './parse.js';

const read = (text: string) => {
  const { headers, paragraphs } = parseDocument(text);
  return { headers, labels: paragraphs.filter(({ role }) => role !== 'heading').map(({ part, label }) => `${part} ${label}`) };
};

describe('many documents in one file', () => {
  test.each([
    ['English', 'Resolutions adopted\n\n90/290. Rural ferries\n\nThe General Assembly,\nRecalling its resolution 89/11,\n1. Decides to convene a meeting on 3 June 2036;\n2. Requests a report.\n\n60th plenary meeting\n3 March 2036\n\n90/291. Mountain huts\n\nThe General Assembly,\nRecalling its resolution 89/12,\n1. Decides to convene a meeting on 4 June 2036.\n\n61st plenary meeting\n4 March 2036\n\n90/292. Ports\n\nThe General Assembly,\n1. Requests a report.\n',
      ['Rural ferries', 'Mountain huts', 'Ports']],
    ['Chinese', '大会决议\n\n90/290. 农村渡船\n\n大会，\n回顾其第89/11号决议，\n1. 决定于2036年6月3日举行会议；\n2. 请秘书长提出报告。\n\n2036年3月3日\n第60次全体会议\n\n90/291. 山地小屋\n\n大会，\n回顾其第89/12号决议，\n1. 决定于2036年6月4日举行会议。\n\n2036年3月4日\n第61次全体会议\n\n90/292. 港口\n\n大会，\n1. 请秘书长提出报告。\n',
      ['农村渡船', '山地小屋', '港口']],
  ])('each resolution of a volume has its number, title and day: %s', (_, text, titles) => {
    const { headers, labels } = read(text);
    expect(headers).toMatchObject([
      { symbol: 'A/RES/90/290', session: 90, adopted: '2036-03-03', title: titles[0] },
      { symbol: 'A/RES/90/291', session: 90, adopted: '2036-03-04', title: titles[1] },
      { symbol: 'A/RES/90/292', session: 90, adopted: null, title: titles[2] },
    ]);
    expect(labels).toEqual(['0 preamble 1', '0 1', '0 2', '1 preamble 1', '1 1', '2 1']);
  });

  test.each([
    ['English', 'Decisions\n\nB. Other decisions\n\n90/551. Meeting on post offices\n\nAt its 82nd plenary meeting, on 23 December 2035, the General Assembly decided that the meeting on post offices would be held on 21 September 2036.\n\n90/552. Lighthouses\n\nAt its 83rd plenary meeting, on 24 December 2035, the General Assembly decided to include the item in the provisional agenda of its ninety-first session.\n\nThe Assembly also decided to defer the item.\n\nC. Elections\n\n90/553. Board\n\nAt its 84th plenary meeting, on 25 December 2035, the General Assembly elected the Board.\n',
      ['Meeting on post offices', 'Lighthouses', 'Board']],
    ['Chinese', '大会决定\n\nB. 其他决定\n\n90/551. 邮局会议\n\n2035年12月23日，大会第82次全体会议决定邮局会议于2036年9月21日举行。\n\n90/552. 灯塔\n\n2035年12月24日，大会第83次全体会议决定将该项目列入第九十一届会议临时议程。\n\n大会又决定推迟审议该项目。\n\nC. 选举\n\n90/553. 理事会\n\n2035年12月25日，大会第84次全体会议选出理事会。\n', ['邮局会议', '灯塔', '理事会']],
  ])('each decision of a volume has its title and day: %s', (_, text, titles) => {
    const { headers, labels } = read(text);
    expect(headers).toMatchObject([
      { symbol: 'A/DEC/90/551', organ: 'GA', session: 90, adopted: '2035-12-23', title: titles[0] },
      { symbol: 'A/DEC/90/552', organ: 'GA', session: 90, adopted: '2035-12-24', title: titles[1] },
      { symbol: 'A/DEC/90/553', organ: 'GA', session: 90, adopted: '2035-12-25', title: titles[2] },
    ]);
    expect(labels).toEqual(['0 ~1', '1 ~1', '1 ~2', '2 ~1']);
  });

  test('the line of adoption stands above each number in a yearly volume', () => {
    const adopted = (meeting: string, day: string): string => `Adopted at the ${meeting} plenary meeting, on ${day} 2035, without a vote, on the basis of draft resolution A/90/L.8 and A/90/L.8/Add.1, sponsored by Fiji, Italy and Japan`;
    const { headers, labels } = read(`RESOLUTION 90/7\n\n${adopted('28th', '29 October')}\n\n90/7. Courts\n\nThe General Assembly,\n\n1. Requests a report.\n\nRESOLUTION 90/8\n\n${adopted('29th', '30 October')}\n\n90/8. Ports\n\nThe General Assembly,\n\n1. Requests a report;\n\n2. Decides to meet.\n`);
    expect(headers).toMatchObject([{ symbol: 'A/RES/90/7', adopted: '2035-10-29', title: 'Courts' }, { symbol: 'A/RES/90/8', adopted: '2035-10-30', title: 'Ports' }]);
    expect(labels).toEqual(['0 1', '1 1', '1 2']);
  });

  test('resolutions of the Security Council follow each other', () => {
    const { headers } = read('Resolution 2946 (2034)\nof 15 November 2034\n\nThe Security Council,\n1. Decides to remain seized of the matter.\n\nAdopted unanimously at the 9401st meeting.\n\nResolution 2947 (2034)\nof 16 November 2034\n\nThe Security Council,\n1. Decides to extend the mandate until 31 March 2035.\n');
    expect(headers).toMatchObject([
      { symbol: 'S/RES/2946 (2034)', organ: 'SC', adopted: '2034-11-15', title: 'Resolution 2946 (2034)' }, { symbol: 'S/RES/2947 (2034)', organ: 'SC', adopted: '2034-11-16', title: 'Resolution 2947 (2034)' },
    ]);
  });

  test('how States voted is no document of its own', () => {
    const text = '83/1. Hatred\n\nThe Human Rights Council,\n1. Requests a report.\n34th meeting\n12 July 2033\n[Adopted by a recorded vote of 28 to 12, with 7 abstentions. The voting was as follows:\nIn favour: Algeria, Argentina, Bangladesh, Bolivia, Cameroon, China, Côte d’Ivoire, Cuba, Eritrea, Gabon, Gambia and India\nAgainst: Belgium, Costa Rica, Czechia, Finland, France, Germany, Lithuania, Luxembourg, Montenegro and Romania]\n';
    expect(read(text).headers).toHaveLength(1);
    expect(read(text).labels).toEqual(['0 1']);
  });

  test('a list of titles is no row of decisions', () => {
    expect(read('90/551. Meeting on post offices\n\nAt its 82nd plenary meeting, on 23 December 2035, the General Assembly decided to meet.\n\nAnnex\n\n89/1. Ferries\n\n89/2. Huts\n').headers).toHaveLength(1);
  });
});
