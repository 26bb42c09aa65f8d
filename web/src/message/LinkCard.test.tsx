import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderIn } from '@/test/words';
import { LinkCard } from './LinkCard';

const preview = { url: 'https://a.example/quay', site: 'A', title: 'The quay', description: 'At noon' };
const picture = { id: '5', url: '/media/pictures/k', width: 800, height: 420, description: 'Boats' };

test('a picture is loaded from the house, with its room kept for it', () => {
  renderIn(<LinkCard preview={{ ...preview, picture }} />);

  const image = screen.getByAltText('Boats');
  expect(image).toHaveAttribute('src', '/media/pictures/k');
  expect(image).toHaveAttribute('width', '440');
  expect(image).toHaveAttribute('height', '231');
});

test('one that has not come is no hole', () => {
  renderIn(<LinkCard preview={{ ...preview, picture: { id: '5' } }} />);

  expect(document.querySelector('img')).toBeNull();
});

test('one that does not load leaves the words', () => {
  renderIn(<LinkCard preview={{ ...preview, picture }} />);

  fireEvent.error(screen.getByAltText('Boats'));

  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByRole('link')).toHaveTextContent('The quay');
});
