import { describe, expect, it } from 'vitest';
import { highlight } from './highlight';
import { safeUrl } from './safeUrl';

const at = (text: string, evidence: string) => ({ text, evidence, start: text.indexOf(evidence), end: text.indexOf(evidence) + evidence.length });

describe('highlight', () => {
  it('finds the sentence by UTF-16 units, also after characters of two units', () => {
    const found = highlight(at('🎌🎌 Xi tiba. 次。', 'Xi tiba.'));
    expect(found).toEqual({ before: '🎌🎌 ', sentence: 'Xi tiba.', after: ' 次。', cutBefore: false, cutAfter: false });
  });

  it('is nothing without offsets or text', () => {
    expect(highlight({ text: 'Xi tiba.', start: null, end: null, evidence: 'Xi tiba.' })).toBeNull();
    expect(highlight({ text: null, start: 0, end: 8, evidence: 'Xi tiba.' })).toBeNull();
  });

  it('is nothing when the text has changed since', () => {
    expect(highlight({ text: 'Xi berangkat hari ini.', start: 0, end: 8, evidence: 'Xi tiba.' })).toBeNull();
  });

  it('cuts a long text between words', () => {
    const text = `${'one two three '.repeat(20)}The sentence. ${'four five six '.repeat(20)}`;
    const found = highlight(at(text, 'The sentence.'), 30);
    expect(found?.cutBefore).toBe(true);
    expect(found?.before).toMatch(/^(one|two|three) /);
    expect(found?.after).toMatch(/ (four|five|six)$/);
  });

  it('never cuts a character of two units in half', () => {
    for (let around = 1; around < 9; around++) {
      const found = highlight(at(`${'🎌'.repeat(40)}X${'🎌'.repeat(40)}`, 'X'), around);
      expect(found?.before.isWellFormed()).toBe(true);
      expect(found?.after.isWellFormed()).toBe(true);
    }
  });
});

describe('safeUrl', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', ''])('makes no link of %s', (url) => {
    expect(safeUrl(url)).toBeNull();
  });

  it('keeps the address of a page', () => {
    expect(safeUrl('https://news.example/a?b=1')).toBe('https://news.example/a?b=1');
  });
});
