import { screen } from '@testing-library/react';
import { useState } from 'react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ben, message } from '@/test/samples';
import { renderIn } from '@/test/words';
import { NewMessages } from './NewMessages';
import { begin } from './timeline';

const page = (texts: string[]) => ({
  items: texts.map((text, at) => message(at + 1, { text, author: ben })),
  moreBefore: false,
  moreAfter: false,
});

function Room({ first, then }: { first: string[]; then: string[] }) {
  const [said, setSaid] = useState(first);
  return (
    <>
      <button onClick={() => setSaid([...first, ...then])}>Say</button>
      <NewMessages timeline={begin(page(said))} me="1" />
    </>
  );
}

test('what others say is read out without the signs of its form, and without what they hide', async () => {
  renderIn(<Room first={['before']} then={['**The end**: ||he wakes up||']} />);

  await userEvent.click(screen.getByRole('button', { name: 'Say' }));

  expect(screen.getByText('Ben: The end: ▮▮▮')).toHaveAttribute('aria-live', 'polite');
});
