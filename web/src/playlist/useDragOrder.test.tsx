import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { useDragOrder } from './useDragOrder';

const height = 40;

function List({ onMove }: { onMove: (from: number, to: number) => void }) {
  const { list, handle, place } = useDragOrder(onMove);
  return (
    <ol ref={list}>
      {['a', 'b', 'c'].map((name, at) => (
        <li key={name} data-place={place(at)}>
          <button type="button" {...handle(at)}>
            {name}
          </button>
        </li>
      ))}
    </ol>
  );
}

beforeEach(() => {
  // The browser of the tests knows no pointers.
  vi.stubGlobal('PointerEvent', MouseEvent);
  Element.prototype.setPointerCapture = vi.fn();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = [...(this.parentElement?.children ?? [])].indexOf(this);
    return { top: at * height, height } as DOMRect;
  });
});

test('the arrow keys move by one, and not out of the list', async () => {
  const onMove = vi.fn();
  render(<List onMove={onMove} />);
  screen.getByText('a').focus();

  await userEvent.keyboard('{ArrowUp}{ArrowDown}');

  expect(onMove.mock.calls).toEqual([[0, 1]]);
});

test('a finger moves to where it is lifted, and the place is seen before', () => {
  const onMove = vi.fn();
  render(<List onMove={onMove} />);
  const handle = screen.getByText('a');

  fireEvent.pointerDown(handle, { button: 0, pointerId: 1, clientY: 20 });
  fireEvent.pointerMove(handle, { pointerId: 1, clientY: 95 });

  expect(screen.getByText('c').parentElement).toHaveAttribute('data-place', 'below');
  fireEvent.pointerUp(handle, { pointerId: 1, clientY: 95 });
  expect(onMove.mock.calls).toEqual([[0, 2]]);
});

test('what is put back where it was is not moved', () => {
  const onMove = vi.fn();
  render(<List onMove={onMove} />);
  const handle = screen.getByText('b');

  fireEvent.pointerDown(handle, { button: 0, pointerId: 1, clientY: 60 });
  fireEvent.pointerMove(handle, { pointerId: 1, clientY: 65 });
  fireEvent.pointerUp(handle, { pointerId: 1 });

  expect(onMove).not.toHaveBeenCalled();
});
