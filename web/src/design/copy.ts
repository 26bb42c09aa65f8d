import type { MessageId } from '@/i18n/messages';
import { notice } from './noticeStore';

/** Puts an address, or something else, on the clipboard and says so; without a clipboard (plain HTTP) a selected field does it. */
export async function copy(address: string, told: MessageId = 'notice.copied'): Promise<void> {
  if (navigator.clipboard) await navigator.clipboard.writeText(address);
  else copyBySelection(address);
  notice(told);
}

function copyBySelection(address: string): void {
  const field = Object.assign(document.createElement('input'), { value: address });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
