import { answer, api } from '@/api/client';
import { nonce } from '@/api/nonce';
import { Problem } from '@/api/Problem';
import { sendFile } from '@/api/sendFile';
import type { Attachment } from '@/api/types';
import { refusal } from '@/design/noticeStore';
import { change, draftsOf, drop, isOnItsWay, useAttachmentDrafts, type Draft } from './draftStore';

/** As many as one message may have. */
export const most = 10;
const largest = 25 * 1024 * 1024;
const atOnce = 2;

const senders = new Map<string, AbortController>();

/** Takes files in for the next message of a room or a thread; they are sent at once, two at a time. */
export function attach(place: string, files: File[]): void {
  const free = most - draftsOf(place).length;
  if (files.length > free) refusal(new Problem({ code: 'TOO_MANY_ATTACHMENTS' }));
  const fresh = files.slice(0, free).map((file) => begun(place, file));
  useAttachmentDrafts.setState(({ drafts }) => ({ drafts: [...drafts, ...fresh] }));
  advance();
}

function begun(place: string, file: File): Draft {
  const tooLarge = file.size > largest;
  return {
    id: nonce(),
    place,
    file,
    name: file.name,
    size: file.size,
    picture: file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined,
    phase: tooLarge ? 'failed' : 'waiting',
    problem: tooLarge ? new Problem({ code: 'ATTACHMENT_TOO_LARGE' }) : undefined,
    progress: 0,
    description: '',
  };
}

function advance(): void {
  const { drafts } = useAttachmentDrafts.getState();
  const sending = drafts.filter(({ phase }) => phase === 'sending').length;
  for (const draft of drafts.filter(({ phase }) => phase === 'waiting').slice(0, atOnce - sending)) void carry(draft);
}

async function carry({ id, file }: Draft): Promise<void> {
  if (!file) return;
  const sender = new AbortController();
  senders.set(id, sender);
  change(id, { phase: 'sending' });
  try {
    const told = (progress: number) => change(id, { progress });
    const attachment = await sendFile<Attachment>('/api/v2/attachments', file, { key: id, told, signal: sender.signal });
    change(id, { phase: 'ready', progress: 1, attachment });
  } catch (cause) {
    change(id, { phase: 'failed', problem: Problem.from(cause) });
  }
  senders.delete(id);
  advance();
}

export function retry(id: string): void {
  change(id, { phase: 'waiting', progress: 0, problem: undefined });
  advance();
}

/** Leaves a file out after all; what the server has of it goes too. */
export function cancel({ id, picture, attachment }: Draft): void {
  senders.get(id)?.abort();
  forget([{ id, picture }]);
  const path = { attachment: attachment?.id ?? '' };
  if (attachment) void answer(api.DELETE('/api/v2/attachments/{attachment}', { params: { path } })).catch(() => undefined);
}

/** Takes what is ready for a message, with what was said about it; undefined while something is on its way. */
export async function take(place: string): Promise<Attachment[] | undefined> {
  const drafts = draftsOf(place);
  if (drafts.some(isOnItsWay)) return undefined;
  const ready = drafts.filter(({ attachment }) => attachment);
  const described = await Promise.all(ready.map(describe));
  forget(ready);
  return described;
}

async function describe({ attachment, description }: Draft): Promise<Attachment> {
  const words = description.trim();
  if (words === attachment!.description) return attachment!;
  const path = { attachment: attachment!.id };
  return answer(api.PATCH('/api/v2/attachments/{attachment}', { params: { path }, body: { description: words } }));
}

/** Gives back what hung on a message that was not sent. */
export function giveBack(place: string, attachments: Attachment[]): void {
  const drafts = attachments.map((attachment): Draft => ({
    id: nonce(),
    place,
    name: attachment.name,
    size: Number(attachment.sizeBytes),
    picture: attachment.kind === 'IMAGE' ? attachment.previewUrl : undefined,
    phase: 'ready',
    progress: 1,
    description: attachment.description,
    attachment,
  }));
  useAttachmentDrafts.setState((state) => ({ drafts: [...drafts, ...state.drafts] }));
}

function forget(drafts: Pick<Draft, 'id' | 'picture'>[]): void {
  for (const { picture } of drafts) if (picture?.startsWith('blob:')) URL.revokeObjectURL(picture);
  drop(drafts.map(({ id }) => id));
}
