// The suite under load: where it is, who its people are. Both come from the environment, see run.sh.
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';

export const gateway = __ENV.GATEWAY || 'http://127.0.0.1:8080';

// {token, room, user} each; made by `make load-users`.
export const people = new SharedArray('people', () =>
  open(__ENV.LOAD_USERS)
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line)),
);

// Each virtual person is somebody else, as far as the list goes.
export function myself() {
  return people[(exec.vu.idInTest - 1) % people.length];
}

export function as(person, kind) {
  return { headers: { Authorization: `Bearer ${person.token}`, 'Content-Type': 'application/json' }, tags: { kind } };
}

export function setting(name, otherwise) {
  return Number(__ENV[name] || otherwise);
}

export function seconds(name, otherwise) {
  return setting(name, otherwise) * 1000;
}
