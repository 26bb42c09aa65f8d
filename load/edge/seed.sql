-- seed.sql: so many messages in one room in one stroke, for measurements: psql -v room=ID -v n=1000000.
-- Words have two syllables and are used as words are, a few of them mostly; here and there something people search for.
begin;
create temporary table vocabulary on commit drop as
select row_number() over (order by md5(a || b)) as rank, a || b as word
from unnest(string_to_array('ba,cho,dri,fe,ga,hu,jo,ki,lo,me,nu,po,qua,ri,so,tra,vi,wa,xe,zu,bre,cla,do,el,fi,gro,ha,in,ju,kle,la,mo,no,or,pre,ru,sta,ti,un,ve', ',')) a,
  unnest(string_to_array('ber,cos,dan,fel,gon,hin,jal,kam,lon,mer,nis,por,ras,sel,ton,val,win,zen,bat,cun,der,fon,gar,hol,len,mun,nar,pel,ron,sun', ',')) b;
create temporary table place on commit drop as
select h.top, h.messages, array(select user_id from member where room_id = :room order by user_id limit 50) as people,
  array(select word from vocabulary order by rank) as words
from room_head h where h.room_id = :room for update;

insert into message (room_id, seq, id, author_id, body, number, at)
select :room, p.top + i, (((extract(epoch from t.at) * 1000)::bigint - 1577836800000) << 22) | (i & 4194303),
  p.people[1 + i % cardinality(p.people)],
  concat_ws(' ', s.body,
    case when i % 20000 = 7 then 'glockenspiel reprise' end,
    case when i % 97 = 0 then 'https://example.org/track/' || i end,
    case when i % 53 = 0 then 'C++20' end,
    case when i % 61 = 0 then '東京の夜に音楽を作る' end,
    case when i % 211 = 0 then 'Crème brûlée' end),
  p.messages + i, t.at
from place p, generate_series(1, :n) i,
  lateral (select now() - (:n - i) * interval '20 seconds' as at) t,
  lateral (select string_agg(p.words[1 + floor(1199 * random() ^ 3)::int + 0 * w], ' ') as body
    from generate_series(1, 4 + (i % 9)) w) s;

update room_head set top = top + :n, messages = messages + :n where room_id = :room;
insert into search_room (room_id, top) select room_id, top from room_head where room_id = :room
on conflict (room_id) do update set top = excluded.top;
commit;
analyze message;
