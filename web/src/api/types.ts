import type { components } from './schema';

type Schemas = components['schemas'];

export type Activity = Schemas['Activity'];
export type Highlight = Schemas['Highlight'];
export type Membership = Schemas['Membership'];
export type Message = Schemas['Message'];
export type MessageEdit = Schemas['MessageEdit'];
export type Person = Schemas['Person'];
export type Profile = Schemas['Profile'];
export type ReactionCount = Schemas['ReactionCount'];
export type Room = Schemas['Room'];
export type SuiteStatus = Schemas['SuiteStatus'];
export type Tokens = Schemas['Tokens'];
export type Track = Schemas['Track'];
export type User = Schemas['User'];

export type ServerEnvelope = Omit<Schemas['ServerEnvelope'], 'event'> & { event?: RoomEvent };
export type Ok = Schemas['Ok'];
/** On the wire a list is there only when it holds something. */
export type RoomEvent = Omit<Schemas['Event'], 'deleted'> & { deleted?: string[] };
export type Position = Required<Schemas['Position']>;
export type Operations = Required<Omit<Schemas['ClientEnvelope'], 'id'>>;
