import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import { AppPasswordForm } from './AppPasswordForm';

const made = { id: '7', password: 'veza_secret', name: 'Bot', scopes: ['ROOMS_READ'], createdAt: '2026-05-01T12:00:00Z' };

function serve() {
  const calls: { scopes: string[]; expiresAt?: string }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    calls.push(await request.json());
    return Response.json(made, { status: 201 });
  });
  return calls;
}

afterEach(() => vi.unstubAllGlobals());

test('a key is asked for with what it may do, and shown until it is kept', async () => {
  const calls = serve();
  renderIn(<AppPasswordForm />);

  await userEvent.type(screen.getByLabelText('What is it for?'), 'Bot');
  await userEvent.click(screen.getByLabelText('Write and react in rooms'));
  await userEvent.selectOptions(screen.getByLabelText('Ends after'), 'Never');
  await userEvent.click(screen.getByRole('button', { name: 'Make a key' }));

  const fresh = await screen.findByLabelText('Your new key');
  expect(fresh).toHaveValue('veza_secret');
  expect(fresh).toHaveFocus();
  expect(calls).toEqual([{ name: 'Bot', scopes: ['ROOMS_READ', 'ROOMS_WRITE'] }]);
  await userEvent.click(screen.getByRole('button', { name: 'I have it' }));
  expect(screen.queryByLabelText('Your new key')).not.toBeInTheDocument();
});

test('a key for a player says so, and where the player connects', async () => {
  const calls = serve();
  renderIn(<AppPasswordForm />);

  await userEvent.type(screen.getByLabelText('What is it for?'), 'Phone');
  await userEvent.click(screen.getByLabelText(/^For a music player/));
  await userEvent.selectOptions(screen.getByLabelText('Ends after'), 'Never');
  await userEvent.click(screen.getByRole('button', { name: 'Make a key' }));

  await screen.findByLabelText('Your new key');
  expect(calls).toEqual([{ name: 'Phone', scopes: ['ROOMS_READ'], forPlayers: true }]);
  expect(screen.getByText(new RegExp(window.location.origin))).toBeInTheDocument();
});

test('a key that may do nothing is not asked for', async () => {
  const calls = serve();
  renderIn(<AppPasswordForm />, 'fr');

  await userEvent.type(screen.getByLabelText('À quoi sert-elle ?'), 'Bot');
  await userEvent.click(screen.getByLabelText('Lire vos salons'));
  await userEvent.click(screen.getByRole('button', { name: 'Créer une clé' }));

  expect(screen.getByRole('alert')).toHaveTextContent('Choisissez au moins une chose');
  expect(calls).toEqual([]);
});
