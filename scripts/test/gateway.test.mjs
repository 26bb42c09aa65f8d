import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, describe, it } from 'node:test';
import { Problem, signIn, signUp } from '../api/gateway.mjs';

let server;

/** A gateway that gives these answers, in this order: [status, body, headers]. */
async function gateway(...answers) {
  const keys = [];
  server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']);
    const [status, body, headers] = answers.shift();
    response.writeHead(status, headers).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, keys };
}

afterEach(() => server.close());

describe('a person at the gateway', () => {
  it('who has registered before just signs in', async () => {
    const { url } = await gateway([409, { status: 409, code: 'HANDLE_TAKEN' }], [200, { accessToken: 'a token' }]);

    const person = await signUp(url, { handle: 'ada', displayName: 'Ada', password: 'a quite long passphrase' });

    assert.equal(person.token, 'a token');
  });

  it('comes back with the same key when told to wait', async () => {
    const { url, keys } = await gateway([503, { status: 503 }, { 'retry-after': '0' }], [200, { accessToken: 'x' }]);

    await signIn(url, 'ada', 'a quite long passphrase');

    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  });

  it('learns the stable code of a refusal', async () => {
    const { url } = await gateway([401, { status: 401, code: 'BAD_CREDENTIALS', detail: 'No.' }]);

    const refusal = signIn(url, 'ada', 'wrong');

    await assert.rejects(refusal, (problem) => problem instanceof Problem && problem.code === 'BAD_CREDENTIALS');
  });
});
