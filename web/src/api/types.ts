import type { components } from './schema';

type Schemas = components['schemas'];

export type Activity = Schemas['Activity'];
export type Membership = { id: string; name: string; epoch: string; top: number; read: number; unread: number; mentions: number };
export type Message = Schemas['Message'];
export type Person = Schemas['Person'];
export type Profile = Schemas['Profile'];
export type Room = Schemas['Room'];
export type SuiteStatus = Schemas['SuiteStatus'];
export type Tokens = Schemas['Tokens'];
export type Track = Schemas['Track'];
export type User = Schemas['User'];
