import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Show } from '@/api/types';
import { renderIn } from '@/test/words';
import { SubscribeBox } from './SubscribeBox';

const show = { id: '7', title: 'Tape', visibility: 'PUBLIC', feed: 'https://veza.example/feeds/7.rss' } as Show;

test('the address of the feed is there to be copied, and opened in an app', () => {
  renderIn(<SubscribeBox show={show} />);

  expect(screen.getByText(show.feed)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy the address' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open in an app' })).toHaveAttribute('href', 'podcast://veza.example/feeds/7.rss');
});

test('a private one has none', () => {
  renderIn(<SubscribeBox show={{ ...show, visibility: 'PRIVATE' }} />);

  expect(screen.queryByText(show.feed)).not.toBeInTheDocument();
});
