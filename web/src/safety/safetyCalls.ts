import { answer, api } from '@/api/client';
import type { ContentRule, ReportResolution, ReportState, RoomSafety } from '@/api/types';

/** What stands where a room does when the whole house is meant. */
export const house = '0';

export interface Settling {
  report: string;
  resolution: ReportResolution;
  reason: string;
  until?: string;
}

/** Without a state: those that wait. */
interface ReportQuery {
  state?: ReportState;
  cursor?: string;
}

interface Try {
  text: string;
  rule?: ContentRule;
}

export type SafetyChange = Partial<Pick<RoomSafety, 'spam' | 'raidJoins' | 'guardSeconds'>>;

/** The calls about rules, guard and reports of a room, or of the house. */
export function callsOf(room: string) {
  return room === house ? everywhere : inRoom(room);
}

function inRoom(room: string): typeof everywhere {
  return {
    reports: (query: ReportQuery) => answer(api.GET('/api/v2/rooms/{room}/reports', { params: { path: { room }, query } })),
    settle: ({ report, ...body }: Settling) =>
      answer(api.POST('/api/v2/rooms/{room}/reports/{report}/resolve', { params: { path: { room, report } }, body })),
    rules: () => answer(api.GET('/api/v2/rooms/{room}/rules', { params: { path: { room } } })),
    add: (rule: ContentRule) => answer(api.POST('/api/v2/rooms/{room}/rules', { params: { path: { room } }, body: { rule } })),
    change: (rule: ContentRule) =>
      answer(api.PUT('/api/v2/rooms/{room}/rules/{id}', { params: { path: { room, id: rule.id } }, body: { rule } })),
    drop: (id: string) => answer(api.DELETE('/api/v2/rooms/{room}/rules/{id}', { params: { path: { room, id } } })),
    test: (body: Try) => answer(api.POST('/api/v2/rooms/{room}/rules/test', { params: { path: { room } }, body })),
    safety: () => answer(api.GET('/api/v2/rooms/{room}/safety', { params: { path: { room } } })),
    guard: (body: SafetyChange) => answer(api.PATCH('/api/v2/rooms/{room}/safety', { params: { path: { room } }, body })),
  };
}

const everywhere = {
  reports: (query: ReportQuery) => answer(api.GET('/api/v2/admin/reports', { params: { query } })),
  settle: ({ report, ...body }: Settling) =>
    answer(api.POST('/api/v2/admin/reports/{report}/resolve', { params: { path: { report } }, body })),
  rules: () => answer(api.GET('/api/v2/admin/rules')),
  add: (rule: ContentRule) => answer(api.POST('/api/v2/admin/rules', { body: { rule } })),
  change: (rule: ContentRule) => answer(api.PUT('/api/v2/admin/rules/{id}', { params: { path: { id: rule.id } }, body: { rule } })),
  drop: (id: string) => answer(api.DELETE('/api/v2/admin/rules/{id}', { params: { path: { id } } })),
  test: (body: Try) => answer(api.POST('/api/v2/admin/rules/test', { body })),
  safety: () => answer(api.GET('/api/v2/admin/safety')),
  guard: (body: SafetyChange) => answer(api.PATCH('/api/v2/admin/safety', { body })),
};
