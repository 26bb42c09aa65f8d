// @vitest-environment jsdom
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch, thread } from './searchText';

const id = '1764432000000000001';

test.each([
  [{ thread: id }, `?thread=${id}`],
  [{ query: '"late night" -drums' }, '?query=%22late+night%22+-drums'],
  [{ query: '2020' }, '?query=2020'],
  [{ next: '/rooms/9?thread=7' }, '?next=%2Frooms%2F9%3Fthread%3D7'],
  [{ thread: undefined }, ''],
])('%o is written so that it is read again', (search, text) => {
  expect(stringifySearch(search)).toBe(text);
  expect(parseSearch(text)).toEqual(JSON.parse(JSON.stringify(search)));
});

test('a number is written as such', () => {
  expect(stringifySearch({ t: 30 })).toBe('?t=30');
});

test.each(['?thread=x', '?thread=', '?thread=-7', '?other=7'])('%s names no thread', (text) => {
  expect(thread(parseSearch(text))).toEqual({});
});

test.each([`?thread=${id}`, `?thread=%22${id}%22`])('an address with %s leads to the thread', async (text) => {
  const root = createRootRoute();
  const room = createRoute({ getParentRoute: () => root, path: '/rooms/$room', validateSearch: thread });
  const history = createMemoryHistory({ initialEntries: [`/rooms/9${text}`] });
  const router = createRouter({ routeTree: root.addChildren([room]), history, parseSearch, stringifySearch });

  await router.load();

  expect(router.state.matches.at(-1)?.search).toEqual({ thread: id });
});
