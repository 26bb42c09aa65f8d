// queries.mjs FOLDER TRACKS: the statements that stream-service sends, one script for pgbench each, with values as people
// choose them. Named by what is asked, in the order of the table.
import { mkdirSync, writeFileSync } from 'node:fs';

const [folder, tracks] = [process.argv[2], Number(process.argv[3])];
mkdirSync(folder, { recursive: true });

const track = `\\set track (1000000000 + random(1, ${tracks})) * 4194304`;
const page = 'limit 51';

/** The genre, a tag or the title's words of any track: what many tracks have is asked for most. */
const of = (what, as) => `${track}\nselect quote_literal(${what}) as ${as} from track where id = :track \\gset`;
const genre = of('searchable(genre)', 'genre');
const tag = of("coalesce(searchable(tags[1]), 'none')", 'tag');
const tempo = '\\set low random(60, 190)\n\\set high :low + 8';
const word = of("split_part(title, ' ', 1)", 'word');
const pair = of("split_part(title, ' ', 1) || ' ' || split_part(title, ' ', 2)", 'word');
const wrong = of("overlay(split_part(title, ' ', 1) placing 'y' from 3 for 1)", 'word');

const inGenre = `c.genre = searchable(:genre::text)`;
const rankedGenre = `r.genre = searchable(:genre::text)`;
const inTag = `c.labels @> array['t:' || searchable(:tag::text)]`;
const inTempo = 'c.bpm >= :low::float4 and c.bpm <= :high::float4';
const mixing = `c.key = any('{A_MINOR,E_MINOR,D_MINOR,C_MAJOR}'::text[])`;
const newest = (where) => `select c.track, 0 as lap, '' as value from catalogue_track c where true and ${where} order by c.track desc ${page};`;
const ranked = (ranking, where, source = '') => `select r.track, 0 as lap, r.score::text as value from track_rank r ${source} where true and ${where} and r.ranking = '${ranking}' order by r.score desc, r.track desc ${page};`;
const rowToo = 'join catalogue_track c on c.track = r.track';
const steps = (from, to, where) => `select f.track, 0 as lap, '' as value from generate_series(tempo_step(${from}::float4), tempo_step(${to}::float4)) as step(at) cross join lateral (select c.track from catalogue_track c where true and ${where} and tempo_step(c.bpm) = step.at order by track desc ${page}) f order by track desc ${page};`;
const title = (where) => `select c.track, 0 as lap, c.title as value from catalogue_track c where true and ${where} order by c.title, c.track ${page};`;
const inSteps = 'tempo_step(c.bpm) between tempo_step(:low::float4) and tempo_step(:high::float4)';
/** As adapter.postgres.catalogue.Scarcity has it: what few have is looked up, an order is walked for what many have. */
const scarce = (where, few, many) => `select count(*) as found from (select from catalogue_track c where true and ${where} and ${inSteps} limit 3001) found \\gset\n\\if :found > 3000\n${many}\n\\else\n${few(`select c.track from catalogue_track c where true and ${where} and ${inSteps}`)}\n\\endif`;
const lookedUp = (walk) => scarce(inGenre, (found) => walk(`${inGenre} and ${inTempo} and c.track = any(array(${found}))`), walk(`${inGenre} and ${inTempo}`));
const like = (words) => `exists (select from track t where t.id = c.track and t.search like searchable('%' || ${words} || '%'))`;
const score = (having) => `select id, greatest(case when artist = 0 then 0.9 else 0 end, word_similarity(searchable(:word::text), searchable(title)), 0.8 * word_similarity(searchable(:word::text), search))::float8 as score from ((select id, artist, title, search from track where visibility = 'PUBLIC' and status = 'READY' and ${having} order by id desc limit 300) union (select id, artist, title, search from track where visibility = 'PUBLIC' and status = 'READY' and artist = 0 order by id desc limit 300)) found order by score desc, id desc limit 20;`;
const exact = score(`search like searchable('%' || :word || '%')`);
const dictionary = `select coalesce(string_agg(format('search like %L', '%' || word || '%'), ' or '), 'false') as having from (select word from catalogue_word where word % searchable(:word::text) order by similarity(word, searchable(:word::text)) desc, word limit 6) near \\gset`;
const near = `${dictionary}\n${score('(:having)')}`;
const dice = 'hashint8extended(c.track, 0)';
const lap = (n, part) => `select c.track, ${n} as lap, ${dice}::text as value, ${dice} as dice from catalogue_track c where true and ${part} order by ${dice}, c.track ${page}`;
const entry = of('hashint8extended(id, 7)', 'entry');
const random = (where) => `select * from (${lap(0, `${where} and ${dice} >= :entry::bigint`)}) as first union all select * from (${lap(1, `${where} and ${dice} < :entry::bigint`)}) as second order by lap, dice, track ${page};`;
const trendingMixing = scarce(`${inGenre} and ${mixing}`, (found) => ranked('TRENDING', `${rankedGenre} and r.track in (${found} offset 0)`),
  ranked('TRENDING', `${rankedGenre} and ${inTempo} and ${mixing}`, rowToo));

const scripts = {
  'floor: one row by its key': `${track}\nselect * from catalogue_track where track = :track;`,
  'floor: 51 tracks by their keys': `${track}\nselect t.* from track t where id in (select track from catalogue_track where track < :track order by track desc limit 51);`,
  'what was heard of 51 tracks': `${track}\nselect * from track_sound where track = any(array(select track from catalogue_track where track < :track order by track desc limit 51));`,
  'newest, any page': `${track}\n${newest('c.track < :track')}`,
  'newest of a genre': `${genre}\n${newest(inGenre)}`,
  'newest of a tag': `${tag}\n${newest(inTag)}`,
  'newest of a genre in a tempo': `${genre}\n${tempo}\n${steps(':low', ':high', inGenre)}`,
  'newest of a genre from a tempo on': `${genre}\n${tempo}\n${steps(':low', 400, inGenre)}`,
  'newest that mixes, in a tempo': `${tempo}\n${newest(`${inTempo} and ${mixing}`)}`,
  'genre, tempo, keys and mood': `${genre}\n${tempo}\n${steps(':low', ':high', `${inGenre} and ${mixing} and c.moods & mood_bits(array['m:CALM'::text]) <> 0`)}`,
  'trending': ranked('TRENDING', 'true'),
  'trending in a genre': `${genre}\n${ranked('TRENDING', rankedGenre)}`,
  'trending, genre, tempo and keys': `${genre}\n${tempo}\n${trendingMixing}`,
  'chart of the month by a tag': `${tag}\n${ranked('MONTH', `r.labels @> array['t:' || searchable(:tag::text)]`)}`,
  'by title, any page': `${of('left(searchable(title), 32)', 'title')}\nselect c.track, 0 as lap, c.title as value from catalogue_track c where true and (c.title, c.track) > (:title::text, :track) order by c.title, c.track ${page};`,
  'by title in a genre': `${genre}\n${title(inGenre)}`,
  'by title in a genre and a tempo': `${genre}\n${tempo}\n${lookedUp(title)}`,
  'at random': `${entry}\n${random('true')}`,
  'at random in a genre and a tempo': `${entry}\n${genre}\n${tempo}\n${lookedUp(random)}`,
  'genres': "select id, name, tracks from catalogue_label where kind = 'GENRE' and starts_with(label, searchable('')) and (tracks < 2147483647 or (tracks = 2147483647 and id > 0)) order by tracks desc, id limit 51;",
  'words within a genre': `${genre}\n${word}\n${newest(`${inGenre} and ${like(":word::text")}`)}`,
  'list: a word': `${word}\nselect id from track where id < 9223372036854775807 and visibility = 'PUBLIC' and status = 'READY' and (search like searchable('%' || :word || '%') or artist = 0) order by id desc ${page};`,
  'search: a word': `${word}\n${exact}`,
  'search: two words, found as they are': `${pair}\n${exact}`,
  'search: a letter is wrong': `${wrong}\n${exact}\n${near}`,
};
Object.entries(scripts).forEach(([name, sql], index) => writeFileSync(`${folder}/${String(index).padStart(2, '0')} ${name}.sql`, `${sql.replaceAll('\n  ', ' ')}\n`));
