import { Problem } from '@/api/Problem';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import type { Completion } from './useCompletion';

/** Why a command was not run: what it wants where it is wrong, in the language of the page. */
export function CommandProblem({ cause, completion }: { cause: unknown; completion: Completion }) {
  const t = useText();
  if (!cause) return null;
  const { code, fields } = Problem.from(cause);
  const command = code === 'COMMAND_INVALID' ? completion.typing?.command : undefined;
  const wrong = command?.arguments.find(({ name }) => name in fields);
  const words = command && wrong && t('command.wants', { name: command.name, hint: completion.tell(wrong.hint) });
  return <FormProblem cause={cause} instead={words} />;
}
