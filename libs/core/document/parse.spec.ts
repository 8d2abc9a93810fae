import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from './parse.js';

const source = (file: string) => readFileSync(new URL(`../../../seeds/documents/${file}.txt`, import.meta.url), 'utf8');
const labels = (text: string) => parseDocument(text).paragraphs.map(({ role, label }) => `${role} ${label}`.trim());

describe('headers', () => {
  test.each([
    ['a General Assembly resolution', 'A/RES/78/121\n\n大会\nDistr.: General\n13 December 2023\n\n第七十八届会议\n议程项目 72(b)\n\n2023 年 12 月 8 日大会决议\n\n78/121. 援助\n\n大会，\n\n1. 决定；\n',
      { symbol: 'A/RES/78/121', organ: 'GA', session: 78, adopted: '2023-12-08', agendaItems: ['72(b)'], title: '援助' }],
    ['a Security Council resolution', '第2446(2018)号决议\n2018年11月15日安全理事会第8401次会议通过\n安全理事会,\n1. 决定继续处理此案。\n',
      { symbol: 'S/RES/2446 (2018)', organ: 'SC', session: null, adopted: '2018-11-15', title: '第2446(2018)号决议' }],
    ['an Economic and Social Council resolution', '2024年届会\n议程项目18(a)\n2024年6月5日经济及社会理事会决议\n2024/11. 报告\n经济及社会理事会，\n1. 请秘书长提出报告；\n',
      { symbol: 'E/RES/2024/11', organ: 'ECOSOC', session: 2024, adopted: '2024-06-05' }],
    ['a Human Rights Council resolution', '第五十六届会议\n2024年6月18日至7月12日\n议程项目3\n人权理事会2024年7月10日通过的决议\n56/8. 水\n人权理事会，\n1. 请各国合作；\n',
      { symbol: 'A/HRC/RES/56/8', organ: 'HRC', session: 56, adopted: '2024-07-10', title: '水' }],
    ['a decision, by the number before its title', '大会决定\n61/412. 任命会议委员会成员\n2006年11月16日,大会任命德国为会议委员会成员,任期三年。\n',
      { symbol: 'A/DEC/61/412', organ: 'GA', session: 61, title: '任命会议委员会成员' }],
    ['items with letters of their own', '第六十七届会议\n临时议程* 项目 95(i)、(s)和(bb)\n裁军\n秘书长的报告\n摘要\n本报告综述各项活动。\n', { session: 67, agendaItems: ['95(i)', '95(s)', '95(bb)'] }],
    ['traditional script', '第七十八屆會議\n議程項目99（o）\n2023年12月4日大會決議\n78/44. 減少核危險\n大會，\n1. 請秘書長提出報告；\n', { organ: 'GA', session: 78, adopted: '2023-12-04', agendaItems: ['99(o)'] }],
    ['no header but the number before the title', '75/64. 武器贸易条约\n大会，\n1. 决定；\n2020 年 12 月 7 日\n第 37 次全体会议\n', { symbol: 'A/RES/75/64', session: 75, adopted: '2020-12-07' }],
  ])('%s', (_, text, header) => {
    expect(parseDocument(text).header).toMatchObject(header);
  });
});

describe('paragraphs', () => {
  test('preambular ones are counted, operative ones bear their numbers, lettered ones go under them', () => {
    const text = '大会，\n回顾其各项决议，\n又回顾决定，\n1. 决定会议：\n(a) 应于2025年举行；\n(b) 应产生成果；\n2. 请秘书长：\n(a) 报告：\n(i) 进展；\n';
    expect(labels(text)).toEqual(['preamble preamble 1', 'preamble preamble 2', 'operative 1', 'operative 1 (a)', 'operative 1 (b)', 'operative 2', 'operative 2 (a)', 'operative 2 (a) (i)']);
  });

  test('a heading may stand before the first number on a line that holds the whole text', () => {
    const text = 'Resolution adopted by the General Assembly [on the report of the Fifth Committee (A/91/659)] 91/244. Human resources The General Assembly, Recalling its resolution, Having considered the reports, I Reform 1. Expresses concern; 2. Requests a report.\n';
    expect(labels(text)).toEqual(['preamble preamble 1', 'preamble preamble 2', 'operative 1', 'operative 2']);
  });

  test.each([
    ['English', 'A/81/6 (Sect. 7)\nEighty-first session\nSection 7\nPorts\n\nOverview\n\n7.1\tThe Section deals with ports and with all who work in them.\n\n7.2 Amounts of\n1.1 Million dollars and of 7.3 million are set out below:\n(a) One;\n(b) Another.\n\n7.4 The Secretary-General will report.\n',
      ['7.1', '7.2', '7.2 (a)', '7.2 (b)', '7.4']],
    ['Chinese', 'A/81/6(Sect.7)\n第八十一届会议\n第7款\n港口\n\n概览\n\n7.1 本款涉及港口。\n\n7.2 数额为\n1.1 亿美元。\n\n1.1 亿美元已列入。\n\n7.3 秘书长将提出报告。\n', ['7.1', '7.2', '7.2', '7.3']],
  ])('numbers that name the section too: %s', (_, text, wanted) => {
    expect(parseDocument(text).paragraphs.map(({ label }) => label)).toEqual(wanted);
  });

  test.each([
    ['English', '1.\tThe amounts are below.\n\nObject\t2025\t2026\nPosts\t(1)\t2.5\n\n2.\tThe Secretary-General:\n\n(a)\tReports;\n\n(b)\tPays.\n\nAnnex\n\nSection\tAmount\n1\tDirection\t98.4\n2.\tAssembly\t401.5\n3.\tPolitical affairs\nMissions\t693.2\n\n1.\tThe rates apply.\n',
      ['1', 'table', 'table', '2', '2 (a)', '2 (b)', '', 'annex, table', 'annex, table', 'annex, table', 'annex, table', 'annex, table', 'annex, 1']],
    ['Chinese', '1. 数额如下。\n\n用途\t2025年\t2026年\n员额\t1\t2\n\n2. 秘书长提出报告。\n\n附件\n\n1.\t指导\t98.4\n2.\t大会\t401.5\n', ['1', 'table', 'table', '2', '', 'annex, table', 'annex, table']],
  ])('the rows of a table bear no numbers: %s', (_, text, wanted) => {
    expect(parseDocument(text).paragraphs.map(({ label }) => label)).toEqual(wanted);
  });

  test.each([
    ['as web pages number lists', '大会，\n1. 请秘书长：\na. 报告：\ni. 进展；\nii. 费用；\nb. 征求意见；\n2. 决定继续审议。\n', ['1', '1 (a)', '1 (a) (i)', '1 (a) (ii)', '1 (b)', '2']],
    ['with one bracket', 'The General Assembly,\n1. Requests the Secretary-General:\na) To report;\nb) To seek views.\n', ['1', '1 (a)', '1 (b)']],
    ['but not out of turn', 'The General Assembly,\n1. Recalls its report, as revised,\np. 25 and annex;\n', ['1']],
  ])('letters need no two brackets: %s', (_, text, wanted) => {
    expect(labels(text)).toEqual(wanted.map((label) => `operative ${label}`));
  });

  test('lost numbers are counted with a tilde', () => {
    expect(labels('经济及社会理事会，\n回顾其决议，\n决定设立工作组；\n请秘书长提出报告。\n')).toEqual(['preamble preamble 1', 'operative ~1', 'operative ~2']);
  });

  test('a whole resolution on one line comes apart', () => {
    const text = '52/232. 加强联合国系统 大会, 审议了秘书长的报告1/中的各方面, 回顾其1997年7月31日第51/241号决议, 1. 决定大会第五十二届会议于1998年9月8日闭会; 2. 还决定继续纪念; 3. 又决定将项目列入议程。\n1998年6月4日\n1/ A/52/855。';
    expect(labels(text)).toEqual(['preamble preamble 1', 'preamble preamble 2', 'operative 1', 'operative 2', 'operative 3']);
    expect(parseDocument(text).paragraphs[0]?.text).toBe('审议了秘书长的报告中的各方面,');
  });

  test('the words that open the preamble may stand on two lines', () => {
    const text = '54/254. 千年首脑会议 大\n会, 回顾其第53/202号决议, 其中决定召开联合国千年首脑会议, 1. 决定千年首脑会议于2000年9月6日至8日在纽约举行; 2. 又决定会议包含圆桌会议。\n';
    expect(parseDocument(text).header.title).toBe('千年首脑会议');
    expect(labels(text)).toEqual(['preamble preamble 1', 'operative 1', 'operative 2']);
  });

  test('a copy that lost the comma behind the organ still opens its preamble there', () => {
    const text = '第625(1988)号决议\n\n安全理事会\n\n回顾其各项决议,\n\n1.再次延长部队的驻留期限,至1989年6月15日止;\n\n2.请秘书长提出报告。\n\n第2833次会议一致通过。\n';
    expect(labels(text).slice(0, 3)).toEqual(['preamble preamble 1', 'operative 1', 'operative 2']);
    expect(labels('大会\n第五十三届会议\n议程项目 20\n\n大会,\n\n1. 决定设立工作组。\n')).toEqual(['operative 1']);
  });

  test.each(['Encouraged by the progress made,', 'Looking ahead to the conference of 2026,', 'Ever mindful of the need for funds,', 'Disappointed at the continued absence of progress,', 'Taking into consideration the report,'])('%s is a recital', (recital) => {
    expect(labels(`The General Assembly,\n\nRecalling its resolutions,\n\n${recital}\n\n1. Decides to convene a meeting;\n`)).toEqual(['preamble preamble 1', 'preamble preamble 2', 'operative 1']);
  });

  test('a resolution whose head was cut off has a preamble and operative paragraphs', () => {
    const text = '(1989年12月)\n回顾其1987年12月11日第42/169号决议。\n考虑到自然灾害的影响。\n1.宣布国际十年于1990年1月1日开始;\n2.请秘书长每两年向大会提出报告。\n';
    expect(labels(text)).toEqual(['preamble preamble 1', 'preamble preamble 2', 'operative 1', 'operative 2']);
    expect(labels('回顾往事的人很多,他们来自各地。\n1.工作组举行了会议。\n2.工作组通过了报告。\n')[0]).toMatch(/^body/);
  });

  test('headings with numbers are no paragraphs, and a table of contents is left out', () => {
    const report = parseDocument(source('003_68fe543ad68a8d33'));
    const numbers = report.paragraphs.filter(({ role }) => role === 'body').map(({ label }) => label).filter((label) => label !== 'summary');
    expect(numbers).toEqual(Array.from({ length: 32 }, (_, i) => String(i + 1)));
    expect(report.paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text)).toContain('1.安全理事会');
    expect(report.paragraphs.some(({ text }) => text.includes('页次') || text.includes('目录'))).toBe(false);
  });

  test('page furniture, running titles and footnotes do not cut a sentence', () => {
    const text = 'A/RES/78/44\n78/44. 减少核危险\n大会，\n1. 请秘书长向大会第七十\n\n¹ 见第 55/2 号决议。\n\nA/RES/78/44\n减少核危险\n23-24510\n2/2\n\n九届会议¹ 提出报告；\n';
    const { paragraphs, footnotes } = parseDocument(text);
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['请秘书长向大会第七十九届会议提出报告;']);
    expect(paragraphs[0]?.spans).toHaveLength(2);
    expect(footnotes).toMatchObject([{ mark: '1', text: '见第55/2号决议。' }]);
  });

  test('footnote marks that lost their height are left out, quantities are not', () => {
    const { paragraphs } = parseDocument('大会，\n审议了秘书长的报告1以及有关报告，2\n回顾《行动纲领》3和13个国家的意见，\n_______________\n1 A/79/618。\n2 A/79/724。\n3 A/52/855。\n');
    expect(paragraphs.map(({ text }) => text)).toEqual(['审议了秘书长的报告以及有关报告,', '回顾《行动纲领》和13个国家的意见,']);
  });

  test('a number behind a full stop may belong to what stands before it', () => {
    const text = 'The General Assembly,\n\n1. Takes note of resolution 71.3 and of A/58/874/Add.1 and Corr.2 of the Council.3 It welcomes them; 1\n\n2. Recalls No.2 of them.\n\n__________________\n\n1  A/1.\n\n2  Ibid.\n\n3  A/3.\n';
    expect(parseDocument(text).paragraphs.map((paragraph) => paragraph.text)).toEqual(['Takes note of resolution 71.3 and of A/58/874/Add.1 and Corr.2 of the Council. It welcomes them;', 'Recalls No.2 of them.']);
  });

  test('a mark may stand apart from the word that it belongs to, a quantity or a date is none', () => {
    const text = 'The General Assembly,\n\nRecalling the Rio Declaration, 1 Agenda 21, 2 the Plan 3 and the 4 June meetings, 5 States and 3 banks,\n\n__________________\n\n1  A/1.\n\n2  Ibid.\n\n3  A/3.\n\n4  A/4.\n\n5  A/5.\n';
    expect(parseDocument(text).paragraphs.map((paragraph) => paragraph.text)).toEqual(['Recalling the Rio Declaration, Agenda 21, the Plan and the 4 June meetings, 5 States and 3 banks,']);
  });

  test('a note that is nothing but a symbol is a note', () => {
    expect(parseDocument('The General Assembly,\n\nRecalling the report,¹\n\n¹ A/73/334.\n').footnotes).toMatchObject([{ mark: '1' }]);
  });

  test('an organ may speak without a comma, and a line that begins small goes on', () => {
    const text = '73/3. Political declaration\n\nThe General Assembly\n\nAdopts the following declaration:\n\nWe reaffirm the social and economic\n\n\fdeterminants of health:\n\n1. Commit to meet in 2023.\n';
    expect(parseDocument(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Adopts the following declaration:', 'We reaffirm the social and economic determinants of health:', 'Commit to meet in 2023.',
    ]);
  });

  test('words in bold keep both of their marks in the raw text', () => {
    const raw = '大会，\n1. **决定**于2025年6月3日开会；\n';
    const [start, end] = parseDocument(raw).paragraphs[0]?.toRaw(0, 12)[0] ?? [0, 0];
    expect(raw.slice(start, end)).toBe('**决定**于2025年6月3日');
  });

  test('white space and bold marks inside a date or a word are gone, with the way back kept', () => {
    const raw = '大会，\n1. **决\n定**于 2025\n年 6 月 3 日开会；\n';
    const paragraph = parseDocument(raw).paragraphs[0];
    expect(paragraph?.text).toBe('决定于2025年6月3日开会;');
    const [start, end] = paragraph?.toRaw(3, 12)[0] ?? [0, 0];
    expect(raw.slice(start, end).replace(/\s/g, '')).toBe('2025年6月3日');
  });

  test('what follows the closing lines is no part of the text, unless another document begins', () => {
    const text = `大会，\n1. 决定；\n2023年7月26日\n第45次全体会议\n联合国\n见大会第70/1号决议。\n摘要\n${'理事会今年提交的报告有证据表明，多边合作有可能扭转负面趋势。'.repeat(3)}\n`;
    expect(parseDocument(text).paragraphs.map(({ role, label, part }) => `${part} ${role} ${label}`)).toEqual(['0 operative 1', '1 body summary']);
  });
});

describe('the way back to the raw text', () => {
  test('every stretch of a paragraph that ends with a word maps to raw text that says the same', () => {
    for (const file of ['000_800e9d4c14b40531', '001_1512857cda4d73a0', '002_e35b18e8a8faf8c4', '003_68fe543ad68a8d33']) {
      const raw = source(file);
      const paragraphs = parseDocument(raw).paragraphs.filter(({ text }) => text.length > 4);
      fc.assert(fc.property(fc.constantFrom(...paragraphs), fc.nat(), fc.nat(), (paragraph, a, b) => {
        const { text } = paragraph;
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        // A gap between words stands for white space and has no place of its own: it goes with the word after it.
        fc.pre(text.charAt(end) !== ' ');
        const back = paragraph.toRaw(start, end + 1).map(([from, to]) => raw.slice(from, to)).join('');
        const bare = (words: string) => words.normalize('NFKC').replace(/[\s*\d]/g, '');
        expect(bare(back)).toBe(bare(text.slice(start, end + 1)));
      }), { numRuns: 60 });
    }
  });
});

describe('paragraphs that were put together or cut apart', () => {
  test.each([
    ['words parted with a hyphen', 'The General Assembly,\n1. Decides to convene a perma-\nnent high-\nlevel meeting on small-\nArms trade;\n', 'Decides to convene a permanent high-level meeting on small-Arms trade;'],
    ['Latin words at the ends of Chinese lines', '大会，\n1. 决定在 New\nYork 举行第 20\n24 次会议；\n', '决定在New York举行第2024次会议;'],
  ])('%s', (_, text, expected) => {
    const [paragraph] = parseDocument(text).paragraphs;
    expect(paragraph?.text).toBe(expected);
    expect(paragraph?.toRaw(0, expected.length)).toEqual(paragraph?.spans);
  });

  test('a recital on the line of the first number ends before the number', () => {
    const text = 'The General Assembly, Recalling its resolution 60/1, Noting the report, 1. Decides to meet in 2030; 2. Requests the Secretary-General to report.\n';
    const { paragraphs } = parseDocument(text);
    expect(paragraphs.map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)).join('|'))).toEqual(paragraphs.map((paragraph) => paragraph.text));
    expect(paragraphs.map((paragraph) => paragraph.text)).toContain('Noting the report,');
  });
});
