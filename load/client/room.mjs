// A room full of words of every kind, and the people who say them.
const kinds = [
  (n) => `Take ${n}: the bass is warmer now, and the second verse sits where it should.`,
  (n) => `**Louder** at _${n}_, says \`mix.wav\`; see https://example.org/takes/${n}?from=here`,
  (n) => `${n}`,
  (n) => `A list for ${n}:\n- drums\n- strings, *con sordino*\n- ||the surprise||`,
  (n) => `> ${n} beats\nis what it wants. ${'A longer thought, told without haste. '.repeat(1 + (n % 7))}`,
  (n) => `\`\`\`js\nconst take = ${n};\nplay(take, { loop: true });\n\`\`\``,
  (n) => `Agreed, ${n} 🎉`,
];

export const wordsOf = (n) => kinds[n % kinds.length](n);

export function person({ token, user }, gateway) {
  async function call(method, path, body) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(gateway + path, { method, headers, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  }
  return { token, user, call, say: (room, text) => call('POST', `/api/v2/rooms/${room}/messages`, { text }) };
}

// Says what is missing up to `wanted` messages; a few at a time, each voice several times in a row.
export async function fill(room, people, wanted) {
  const { top } = await people[0].call('GET', `/api/v2/rooms/${room}`);
  let next = top;
  const speak = async () => {
    while (next < wanted) {
      const n = next++;
      const said = await people[Math.floor(n / 3) % people.length].say(room, wordsOf(n));
      if (n % 9 === 0) await people[n % people.length].call('PUT', `/api/v2/rooms/${room}/messages/${said.id}/reactions/👍`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, speak));
}
