import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHtml } from './html.js';

const textOf = (html: string): string => readHtml(new TextEncoder().encode(html)).text;

describe('a web page', () => {
  test.each([
    ['blocks are lines, white space is one space', '<h1>大会</h1><p>The  General\n Assembly,</p>loose<div>Decides</div>', '大会\n\nThe General Assembly,\n\nloose\n\nDecides\n'],
    ['inline elements join', '<p>Re<b>quests</b> the <i>Secretary-General</i></p>', 'Requests the Secretary-General\n'],
    ['line breaks stay inside the paragraph', '<p>one<br>two<br><br>three</p>', 'one\ntwo\nthree\n'],
    ['numbered lists', '<ol start="3"><li>x<ol type="a"><li>y</li><li value="4">z</li></ol></li><li><p>w</p><p>v</p></li></ol>', '3. x\n\na. y\n\nd. z\n\n4. w\n\nv\n'],
    ['Chinese and bulleted lists', '<ol style="list-style-type: cjk-ideographic"><li>导言</li></ol><ul><li>点</li></ul><ul style="list-style:none"><li>无</li></ul>', '一、 导言\n\n• 点\n\n无\n'],
    ['raised digits', '<p>《行动纲领》，<sup>12</sup> the 19<sup>th</sup>,<span style="vertical-align: super">3</span></p>', '《行动纲领》，¹² the 19th,³\n'],
    ['tables', '<table><tr><th>a<td>b</tr><tr><td>c<td>d<br>e</tr></table><table><tr><td><p>x</p><p>y</p></table>', 'a\tb\nc\td e\n\nx\n\ny\n'],
    ['what is not shown', '<title>t</title><script>s</script><p hidden>h</p><p style="display:none">d</p><p>in <del>2019</del><ins>2020</ins><!-- c --></p>', 'in 2020\n'],
    ['character references', '<p>&lt;b&gt; &amp; &nbsp;&#x4e00; &unheardOf;</p>', '<b> & 一 &unheardOf;\n'],
    ['preformatted text keeps its lines and blank lines', '<pre>one\n two\n\nthree</pre>', 'one\ntwo\n\nthree\n'],
    ['page breaks', '<p>end</p><p style="page-break-before: always">Annex</p>', 'end\n\n\fAnnex\n'],
  ])('%s', (_, html, text) => expect(textOf(html)).toBe(text));

  test('notes written as two links to each other get their marks, a table of contents does not', () => {
    const html = `<p>Plan<a name="r1" href="#n1">[1]</a>, page <a name="t" href="#c">7</a></p><p><a name="n1" href="#r1"><span>[1]</span></a>See A/62/162.</p><a name="c"></a>`;
    expect(textOf(html)).toBe('Plan¹, page 7\n\n¹ See A/62/162.\n');
  });

  test('a document type with entities of its own expands nothing', () => {
    expect(textOf('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a &x; b</p>')).toMatch(/a &x; b\n$/);
  });

  test('the encoding that the page names is used', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.from([0xb4, 0xf3, 0xbb, 0xe1]), Buffer.from('</p>')]);
    expect(readHtml(bytes)).toMatchObject({ text: '大会\n', encoding: 'gbk' });
  });

  test('any tags in any order give a text whose places lie inside it', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<ol>', '<li>', '<table>', '<tr>', '<td>', '</table>', '<sup>', '</sup>', '1', '大会', ' ', '<b>', '<br>', '<!--', '<pre>', '&#0;');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const read = readHtml(new TextEncoder().encode(pieces.join('')));
      for (const place of read.origin?.places ?? []) expect(read.text.slice(place.start, place.end).trim()).not.toBe('');
    }));
  });
});
