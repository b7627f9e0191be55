import { describe, expect, it } from 'vitest';
import { coverageNotes } from './coverageNotes';
import { kindWords, languageName, leftOut, peopleWords, percent, plural } from './words';

describe('leftOut', () => {
  it('names what the list does not show', () => {
    const counts = [
      { status: 'PLANNED', count: 1 },
      { status: 'OCCURRED', count: 8 },
      { status: 'CANCELLED', count: 1 },
      { status: 'POSTPONED', count: 0 },
    ] as const;
    expect(leftOut([...counts])).toBe('left out: 1 planned, 1 cancelled');
  });

  it('is silent when all occurred', () => {
    expect(leftOut([{ status: 'OCCURRED', count: 8 }])).toBeNull();
  });
});

describe('words', () => {
  it('tell kind and mode', () => {
    expect(kindWords({ kind: 'MEETING', mode: 'PHONE' })).toBe('Meeting by phone');
    expect(kindWords({ kind: 'VISIT' })).toBe('Visit');
  });

  it('count', () => {
    expect(plural(1, 'voice')).toBe('1 voice');
    expect(plural(1234, 'report')).toBe('1,234 reports');
  });

  it('never round up to certainty', () => {
    expect([0.614, 0.997, 1].map(percent)).toEqual(['61 %', '99 %', '100 %']);
  });

  it('name who acted, by name or else by office, and no party that stands for itself', () => {
    const party = { code: 'RU', name: 'Russia' };
    const told = { role: 'HOST', party, surface: 'Moscow' };
    const lavrov = { id: 'sergei-lavrov', name: 'Sergei Lavrov' };
    expect(
      peopleWords([
        { ...told, office: 'foreign_minister', person: lavrov },
        { ...told, office: null, person: lavrov },
        { ...told, office: 'foreign_minister', person: null },
        { ...told, office: null, person: null },
      ]),
    ).toEqual(['Sergei Lavrov (foreign minister, Russia)', 'Sergei Lavrov (Russia)', 'foreign minister (Russia)']);
  });

  it('take a language tag that is none as it is', () => {
    expect(languageName('id')).toBe('Indonesian');
    expect(languageName('not a tag')).toBe('not a tag');
    expect(languageName(null)).toBe('language not recognised');
  });
});

describe('coverageNotes', () => {
  it('say what the answer rests on and what it can not date', () => {
    const notes = coverageNotes({ undated: 1, monthOrYear: 2, sources: 3, languages: ['en', 'id'], articles: 30, lastArticle: null });
    expect(notes).toEqual([
      'Rests on 30 articles from 3 sources in English, Indonesian.',
      '2 contacts known by month or year only, marked as such.',
      '1 contact without a date: under “All years”, at the end.',
    ]);
  });

  it('say that nothing was read', () => {
    expect(coverageNotes({ undated: 0, monthOrYear: 0, sources: 0, languages: [], articles: 0, lastArticle: null })).toEqual(['No article has been read yet.']);
  });
});
