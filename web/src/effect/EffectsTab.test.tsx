import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '@/api/queries';
import type { Render } from '@/api/types';
import { normalise, tempo, trim } from '@/test/effects';
import { track } from '@/test/samples';
import { renderIn } from '@/test/words';
import EffectsTab from './EffectsTab';

const running: Render = { id: '9', state: 'RUNNING', progress: 30, chain: [{ plugin: 'tempo', values: { speed: 2 } }], createdAt: '2026-01-01T00:00:00Z' };

/** What the server was told, and what it has under way. */
function serve(renders: Render[] = []) {
  const said: { what: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    const what = `${request.method} ${path.replace(/^.*effects/, '')}`;
    if (request.method !== 'GET') said.push({ what, body: await request.json().catch(() => null) });
    if (path.endsWith('/api/v2/effects')) return Response.json({ items: [trim, tempo, normalise] });
    if (what === 'GET /renders') return Response.json({ items: renders });
    if (what === 'POST /previews') return Response.json({ url: `/media/previews/${said.length}.mp3`, expiresAt: '' }, { status: 201 });
    return Response.json(running, { status: 202 });
  });
  return said;
}

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  queries.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function put(name: string) {
  await userEvent.selectOptions(await screen.findByLabelText('Effect'), name);
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
}

const order = () => within(screen.getByRole('list', { name: /in their order/ })).getAllByRole('group').map((one) => one.querySelector('legend')?.textContent);

test('sliders say what they are with their units', async () => {
  serve();
  renderIn(<EffectsTab track={track()} />);
  await put('Tempo');

  fireEvent.change(screen.getByRole('slider', { name: 'Speed' }), { target: { value: 1.25 } });

  expect(screen.getByRole('slider', { name: 'Speed' })).toHaveAttribute('aria-valuetext', '1.25 ×');
});

test('the order is changed by arrow keys, and told', async () => {
  serve();
  renderIn(<EffectsTab track={track()} />);
  await put('Trim');
  await put('Tempo');

  screen.getByRole('button', { name: 'Move Tempo' }).focus();
  await userEvent.keyboard('{ArrowUp}');

  expect(order()).toEqual(['Tempo', 'Trim']);
  expect(screen.getByText('Tempo is at place 1 now')).toBeInTheDocument();
});

test('what fits in once is offered once, and goes again', async () => {
  serve();
  renderIn(<EffectsTab track={track()} />);
  await put('Loudness');
  expect(screen.queryByRole('option', { name: 'Loudness' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Remove Loudness' }));

  expect(screen.getByRole('option', { name: 'Loudness' })).toBeInTheDocument();
});

test('a part is heard both ways', async () => {
  const said = serve();
  renderIn(<EffectsTab track={track()} />);
  await put('Tempo');
  fireEvent.change(screen.getByRole('slider', { name: 'Listen from' }), { target: { value: 30 } });

  await userEvent.click(screen.getByRole('button', { name: 'Listen' }));
  const sound = (await screen.findByLabelText('What you hear', { selector: 'audio' })) as HTMLAudioElement;

  expect(said.map(({ body }) => body)).toEqual([
    { chain: [], atMs: 30_000 },
    { chain: [{ plugin: 'tempo', values: { speed: 1 } }], atMs: 30_000 },
  ]);
  const changed = sound.src;
  await userEvent.click(screen.getByRole('radio', { name: 'As it is' }));
  expect(sound.src).not.toBe(changed);
  fireEvent.change(screen.getByRole('slider', { name: 'Speed' }), { target: { value: 2 } });
  expect(screen.getByText(/changed the effects since/)).toBeInTheDocument();
});

test('the whole is saved, and seen on its way', async () => {
  const said = serve();
  renderIn(<EffectsTab track={track()} />);
  await put('Trim');

  await userEvent.click(screen.getByRole('button', { name: 'Save as a new version' }));

  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toEqual({ what: 'POST /renders', body: { chain: [{ plugin: 'trim', values: { start: 0, end: 0 } }] } });
});

test('what is under way says how far it is, and is stopped', async () => {
  const said = serve([running]);
  renderIn(<EffectsTab track={track()} />);

  expect(await screen.findByRole('progressbar')).toHaveValue(30);
  expect(screen.getByText(/Rendering, 30 %/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  await waitFor(() => expect(said[0]?.what).toBe('DELETE /renders/9'));
});

test('what failed says why', async () => {
  serve([{ ...running, state: 'FAILED', failure: 'RENDER_OUTDATED' }]);
  renderIn(<EffectsTab track={track()} />, 'fr');

  expect(await screen.findByRole('alert')).toHaveTextContent('rien n’a donc été enregistré');
});
