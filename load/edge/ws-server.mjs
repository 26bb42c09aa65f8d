// ws-server.mjs PORT: the peer "Node ws": whatever is said in a room goes to everybody in it, nothing is stored.
import { WebSocketServer } from 'ws';

const rooms = new Map();
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false });

server.on('connection', (socket, request) => {
  const name = new URL(request.url, 'http://localhost').searchParams.get('room');
  const room = rooms.get(name) ?? rooms.set(name, new Set()).get(name);
  room.add(socket);
  socket.on('message', (data, binary) => {
    for (const member of room) member.send(data, { binary });
  });
  socket.on('close', () => room.delete(socket));
  socket.send('ready');
});
