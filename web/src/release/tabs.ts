export const tabs = ['credits', 'publication', 'file', 'effects', 'links'] as const;
export type Tab = (typeof tabs)[number];

export function tabOf(wanted: string | undefined): Tab {
  return tabs.find((tab) => tab === wanted) ?? tabs[0];
}
