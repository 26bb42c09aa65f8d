// The development admin, who exists from the first start.
import { env, exit } from 'node:process';
import { signIn } from './gateway.mjs';

export const signInAsAdmin = () => signIn(env.GATEWAY, env.VEZA_ADMIN_HANDLE, env.VEZA_ADMIN_PASSWORD);

/** Runs a command; a refusal is one line, not a stack trace. */
export async function run(command) {
  try {
    await command();
  } catch (problem) {
    console.error(`✗ ${problem.message}${problem.cause ? `: ${problem.cause.message}` : ''}`);
    exit(1);
  }
}
