import { describe, expect, it } from 'vitest';
import { partyName, partyOptions } from './codes';
import { parsePartyTable } from './parsePartyTable';
import { searchParties } from './searchParties';

describe('the code lists', () => {
  it('are in the page, countries and organisations', () => {
    expect(partyOptions.length).toBeGreaterThan(200);
    expect(partyName('CN')).toBe('China');
    expect(partyOptions.find(({ code }) => code === 'ASEAN')?.isOrganisation).toBe(true);
  });

  it('say which column is missing', () => {
    expect(() => parsePartyTable('code\tid\nCN\tTiongkok', false)).toThrow('code and en');
  });
});

describe('searchParties', () => {
  const first = (words: string) => searchParties(partyOptions, words)[0]?.code;

  it.each([
    ['ru', 'RU'],
    ['russia', 'RU'],
    ['kong', 'CD'],
    ['United St', 'US'],
    ['tiongkok', 'CN'],
    ['asean', 'ASEAN'],
  ])('finds by code, name or start of a word: %s', (words, code) => {
    expect(searchParties(partyOptions, words).map((option) => option.code)).toContain(code);
  });

  it('puts an exact code first', () => {
    expect(first('id')).toBe('ID');
    expect(first('us')).toBe('US');
    expect(first('eu')).toBe('EU');
  });

  it('does not mind accents', () => {
    const options = [{ code: 'CI', name: 'Côte d’Ivoire', otherNames: [], isOrganisation: false }];
    expect(searchParties(options, 'cote')).toHaveLength(1);
  });

  it('finds nothing for nonsense', () => {
    expect(searchParties(partyOptions, 'xyzzy')).toEqual([]);
  });
});
