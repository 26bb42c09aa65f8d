import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LinkedText } from './LinkedText';

test('addresses of the web are links without the full stop behind them', () => {
  render(<LinkedText text="See https://example.org/a?b=1. And (http://x.example)!" />);

  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/a?b=1', 'http://x.example']);
  expect(links[0]).toHaveAttribute('rel', expect.stringContaining('noopener'));
});

test('nothing else is', () => {
  render(<LinkedText text={'javascript:alert(1) <a href="javascript:x">y</a> example.org'} />);

  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
