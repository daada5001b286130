// Reads every page of a folder with @mozilla/readability and writes one line of JSON: articles, processor milliseconds, characters found.
// node readability.mjs <folder> <jsdom|linkedom> <rounds>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';

const [folder, peer, rounds] = process.argv.slice(2);
const pages = readdirSync(folder).filter(name => name.endsWith('.html')).sort().map(name => readFileSync(join(folder, name), 'utf8'));
const parse = peer === 'jsdom'
  ? await import('jsdom').then(({ JSDOM }) => html => new JSDOM(html, { url: 'https://gazette.example/news/1' }))
  : await import('linkedom').then(({ parseHTML }) => html => ({ window: parseHTML(html) }));

function round() {
  let characters = 0;
  for (const page of pages) {
    const dom = parse(page);
    characters += new Readability(dom.window.document).parse()?.textContent.length ?? 0;
    dom.window.close?.();
  }
  return characters;
}

round();
const times = [];
let characters = 0;
for (let i = 0; i < Number(rounds); i++) {
  const start = process.cpuUsage();
  characters = round();
  const used = process.cpuUsage(start);
  times.push((used.user + used.system) / 1000);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ articles: pages.length, milliseconds: times[times.length >> 1], characters }));
