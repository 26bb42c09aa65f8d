// ground.mjs GATEWAY TOKEN: a room of one's own with something in it; prints what schemathesis takes ids from, so that not all
// it asks for is unknown.
import { argv } from 'node:process';
import { Person } from '../api/gateway.mjs';

const [gateway, token] = argv.slice(2);
const person = new Person(gateway, 'somebody', token);
const me = await person.get('/api/v2/users/me');
const room = await person.post('/api/v2/rooms', { name: 'Ground', visibility: 'PUBLIC', topic: '' });
const inRoom = (path, body) => person.post(`/api/v2/rooms/${room.id}${path}`, body);
const said = await inRoom('/messages', { text: 'Something, see https://example.org' });
const poll = await inRoom('/messages', { poll: { question: 'Which?', options: ['one', 'two'] } });
const reply = await inRoom('/messages', { text: 'In a thread', threadRoot: said.id });
const role = await inRoom('/roles', { name: 'Friend', rank: 1, permissions: ['VIEW'] });
const nextWeek = new Date(Date.now() + 7 * 24 * 3600 * 1000).toISOString();
const later = await inRoom('/scheduled', { text: 'Later', at: nextWeek });

const ids = {
  room: [room.id],
  message: [said.id, poll.id, reply.id],
  user: [me.id],
  handle: [me.handle],
  role: [role.id],
  scheduled: [later.id],
};
const quoted = (values) => values.map((value) => JSON.stringify(String(value))).join(', ');
console.log('[dictionaries]');
for (const [name, values] of Object.entries(ids)) console.log(`${name} = { values = [${quoted(values)}] }`);
console.log('[parameters]');
for (const name of Object.keys(ids)) console.log(`"path.${name}" = { dictionary = "${name}", probability = 0.8 }`);
