import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { nonce } from '@/api/nonce';
import type { RunCommandResponse } from '@/api/types';
import { connection } from '@/realtime/live';

/** What one may type with a slash in a room; asked for once somebody begins to. */
export function useCommands(room: string, wanted: boolean) {
  return useQuery({
    queryKey: ['rooms', 'commands', room],
    queryFn: () => answer(api.GET('/api/v2/commands', { params: { query: { room } } })).then(({ items }) => items),
    staleTime: 300_000,
    enabled: wanted,
  });
}

export async function runCommand(room: string, text: string): Promise<RunCommandResponse> {
  const { command } = await connection.request('command', { room, text, nonce: nonce() });
  return command ?? { command: '', duplicate: false };
}
