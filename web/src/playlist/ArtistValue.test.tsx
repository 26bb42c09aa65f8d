import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '@/api/types';
import { renderIn } from '@/test/words';
import { ArtistValue } from './ArtistValue';

const nova: Person = { id: '7', handle: 'nova', displayName: 'Nova' };
const told = vi.fn();

vi.mock('./artistApi', () => ({
  useArtist: (id: string) => (id === nova.id ? nova : undefined),
  useArtists: (query: string) => (query ? [nova] : []),
}));

function Held({ first }: { first: string }) {
  const [artist, setArtist] = useState(first);
  return (
    <ArtistValue artist={artist} onChange={(said) => {
      setArtist(said);
      told(said);
    }} />
  );
}

beforeEach(() => told.mockClear());

test('whoever is said already is named', () => {
  renderIn(<Held first="7" />);

  expect(screen.getByLabelText('Which')).toHaveValue('@nova');
});

test('one is chosen by the handle, and only a whole one counts', async () => {
  renderIn(<Held first="" />);

  await userEvent.type(screen.getByLabelText('Which'), '@nov');
  expect(told).toHaveBeenLastCalledWith('');
  await userEvent.type(screen.getByLabelText('Which'), 'a');

  expect(told).toHaveBeenLastCalledWith('7');
});
