import { notice } from './noticeStore';

/** Puts an address on the clipboard and says so; without a clipboard (plain HTTP) a selected field does it. */
export async function copy(address: string): Promise<void> {
  if (navigator.clipboard) await navigator.clipboard.writeText(address);
  else copyBySelection(address);
  notice('notice.copied');
}

function copyBySelection(address: string): void {
  const field = Object.assign(document.createElement('input'), { value: address });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
