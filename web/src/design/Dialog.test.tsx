import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderIn } from '@/test/words';
import { Dialog } from './Dialog';
import { Field } from './Field';

test('a dialog begins with its first question', () => {
  renderIn(
    <Dialog open onOpenChange={() => undefined} title="New">
      <Field label="Name" />
    </Dialog>,
  );

  expect(screen.getByLabelText('Name')).toHaveFocus();
});

test('a dialog that asks nothing begins with the way out', () => {
  renderIn(
    <Dialog open onOpenChange={() => undefined} title="Keys">
      <p>Words</p>
    </Dialog>,
  );

  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
});
