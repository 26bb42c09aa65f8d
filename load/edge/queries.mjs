// queries.mjs ROOM TOP: what people ask for, in the mix in which they do: one line each, kind, tab, path.
const [room, top] = [process.argv[2], Number(process.argv[3])];
let seed = 7;
const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const place = () => 100 + Math.floor(chance() * (top - 200));
const lines = [];
const page = (rest) => lines.push(`history page\t/api/v2/rooms/${room}/messages?limit=50${rest}`);
const search = (query) => lines.push(`search\t/api/v2/search?types=MESSAGE&limit=25&query=${encodeURIComponent(query)}`);

const common = ['lober', 'ticos', 'mefel', 'vidan', 'hawin', 'nozen'];
const pick = (list) => list[Math.floor(chance() * list.length)];
for (let i = 0; i < 100; i++) {
  page('');
  page(`&before=${place()}`);
  page(`&around=${place()}`);
  page(`&after=${place()}`);
  search(pick(common));
  search(`${pick(common)} ${pick(common)}`);
  search('glockenspiel');
  search(`"${pick(common)} ${pick(common)}"`);
  search('東京');
  search('c++20');
  search('creme brulee');
  search(`has:link ${pick(common)}`);
  search(`in:${room} ${pick(common)} -${pick(common)}`);
  search(`example.org/track/${97 * Math.floor(place() / 97)}`);
  search('before:2026-08-01 reprise');
  search('nobodyeversaidthis');
}
console.log(lines.join('\n'));
