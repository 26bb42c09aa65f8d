import type { components } from './schema';

type Schemas = components['schemas'];

type Besides<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

export type Activity = Schemas['Activity'];
export type Attachment = Schemas['Attachment'];
export type Highlight = Schemas['Highlight'];
export type Invitation = Schemas['Invitation'];
export type Membership = Schemas['Membership'];
export type MembershipPush = Schemas['MembershipPush'];
/** What a message may have besides its words is there only when it has it. */
export type Message = Besides<Schemas['Message'], 'allowedReactions' | 'attachments'>;
export type MessageEdit = Schemas['MessageEdit'];
export type ModerationAction = Schemas['ModerationAction'];
export type ModerationKind = Exclude<ModerationAction['kind'], 'KIND_UNSPECIFIED'>;
export type Permission = Schemas['RoomRole.Permission'];
export type Mention = Schemas['Mention'];
export type Mentions = Schemas['Mentions'];
export type Notifications = Schemas['Notifications'];
export type Presence = Schemas['Presence'];
export type ReadState = Schemas['ReadState'];
export type Receipt = Schemas['Receipt'];
export type Person = Schemas['Person'];
export type Profile = Schemas['Profile'];
export type ReactionCount = Schemas['ReactionCount'];
export type Room = Schemas['Room'];
export type RoomMember = Schemas['RoomMember'];
export type RoomRole = Schemas['RoomRole'];
export type SuiteStatus = Schemas['SuiteStatus'];
export type Tokens = Schemas['Tokens'];
export type Track = Schemas['Track'];
export type User = Schemas['User'];

export type ServerEnvelope = Omit<Schemas['ServerEnvelope'], 'event' | 'ok'> & { event?: RoomEvent; ok?: Ok };
/** On the wire a list is there only when it holds something. */
export type Ok = Besides<Schemas['Ok'], 'presences' | 'items'> & { items: Message[] };
export type RoomEvent = Omit<Schemas['Event'], 'deleted' | 'message'> & { deleted?: string[]; message?: Message };
export type Position = Required<Schemas['Position']>;
export type Operations = Required<Omit<Schemas['ClientEnvelope'], 'id'>>;
