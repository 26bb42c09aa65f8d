// Opens a room, unless it is there, and says things in it that have not been said.

export async function openRoom(owner, { name, topic }) {
  const { items = [] } = await owner.get(`/api/v2/rooms?${new URLSearchParams({ query: name })}`);
  const known = items.find((room) => room.name === name);
  return known ?? owner.post('/api/v2/rooms', { name, topic, visibility: 'PUBLIC' });
}

/** The nonce makes it safe to say the same thing again: the server keeps the first. */
export async function say(person, room, text, nonce) {
  await person.put(`/api/v2/rooms/${room.id}/members/me`);
  return person.post(`/api/v2/rooms/${room.id}/messages`, { text, nonce });
}
