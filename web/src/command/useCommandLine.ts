import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { runCommand } from './commandApi';
import { noted } from './noteStore';

/** Runs what was typed with a slash; what is refused stays in the field, with the reason beside it. */
export function useCommandLine(room: string) {
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  async function run(text: string): Promise<boolean> {
    setBusy(true);
    setProblem(undefined);
    try {
      const { note, room: leadsTo } = await runCommand(room, text);
      if (note) noted(leadsTo ?? room, note);
      if (leadsTo && leadsTo !== room) void navigate({ to: '/rooms/$room', params: { room: leadsTo } });
      return true;
    } catch (cause) {
      setProblem(cause);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { run, busy, problem, forgive: () => setProblem(undefined) };
}
