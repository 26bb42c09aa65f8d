import type { Problem } from '@/api/Problem';

/** 3 to 30 letters, digits, dots, lines; beginning and ending with a letter or digit. */
export const handlePattern = '[A-Za-z0-9][A-Za-z0-9_.\\-]{1,28}[A-Za-z0-9]';

/** Length is what makes a password strong (NIST SP 800-63B-4); there are no rules of composition. */
export const leastPassword = 15;

const fieldOf: Record<string, string> = {
  HANDLE_TAKEN: 'handle',
  HANDLE_CHANGED_LATELY: 'handle',
  EMAIL_TAKEN: 'email',
  PASSWORD_TOO_COMMON: 'password',
};

/** The field a refusal is about, if it is about one. */
export function refusedField(problem: Problem): string | undefined {
  return fieldOf[problem.code];
}
