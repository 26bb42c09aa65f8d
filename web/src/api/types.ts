import type { Key, Mood } from '@/explore/keys';
import type { components } from './schema';

type Schemas = components['schemas'];

type Besides<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

export type About = Schemas['About'];
export type ActivePeople = Schemas['ActivePeople'];
/** A cover is there only when one was put. */
export type Album = Omit<Schemas['Album'], 'artist' | 'kind' | 'visibility' | 'tracks'> & {
  artist?: Person;
  kind: AlbumKind;
  visibility: Exclude<Track['visibility'], 'VISIBILITY_UNSPECIFIED'>;
  tracks: AlbumTrack[];
};
export type AlbumKind = Exclude<Schemas['Album']['kind'], 'KIND_UNSPECIFIED'>;
export type AlbumTrack = Omit<Schemas['AlbumTrack'], 'track'> & { track: Track };
export type Alert = Schemas['Alert'];
export type Activity = Schemas['Activity'];
export type Effect = Schemas['Effect'];
export type Episode = Omit<Schemas['Episode'], 'track' | 'kind'> & { track: Track; kind: EpisodeKind };
export type EpisodeKind = Exclude<Schemas['Episode']['kind'], 'KIND_UNSPECIFIED'>;
export type FeedImport = Omit<Schemas['FeedImport'], 'show'> & { show: Show };
export type Flow = Schemas['Flow'];
export type AppPassword = Schemas['AppPassword'];
export type Attachment = Schemas['Attachment'];
/** What is there only when somebody did it, and is about somebody. */
export type AuditEntry = Besides<Omit<Schemas['AuditEntry'], 'actor' | 'subject'>, 'details' | 'personal'> & { actor?: Person; subject?: Person };
export type AuditAct = Exclude<Schemas['AuditEntry']['act'], 'ACT_UNSPECIFIED'>;
export type AuditFault = Schemas['AuditFault'];
export type AuditVerdict = Schemas['AuditVerdict'];
export type Badge = Schemas['Badge'];
export type Command = Schemas['Command'];
export type CommandArgument = Schemas['CommandArgument'];
export type Takeout = Schemas['Takeout'];
export type Consent = Schemas['Consent'];
export type ConsentDocument = Schemas['ConsentDocument'];
export type CoverSize = Schemas['Cover'];
export type Credits = Schemas['Credits'];
export type Draft = Schemas['Draft'];
export type Highlight = Schemas['Highlight'];
export type Invitation = Schemas['Invitation'];
export type Identity = Schemas['Identity'];
export type HouseFigures = Schemas['HouseFigures'];
export type Link = Besides<Schemas['Link'], 'expiresAt' | 'lastUsedAt'>;
export type LinkPreview = Omit<Schemas['LinkPreview'], 'picture'> & { picture?: PreviewPicture };
export type Lyrics = Schemas['Lyrics'];
export type LyricsFormat = Schemas['Lyrics.Format'];
export type LyricsLine = Schemas['LyricsLine'];
/** Without an author only its place is left. */
export type Comment = Omit<Schemas['Comment'], 'author'> & { author?: Person };
export type ConvertedLyrics = Schemas['ConvertLyricsResponse'];
/** A track is told only when it was one of ours, and may still be heard. */
export type Listen = Omit<Schemas['Listen'], 'track'> & { track?: Track };
export type Listening = Omit<Schemas['Listening'], 'track'> & { track?: Track };
export type Membership = Besides<Schemas['Membership'], 'apart'>;
export type MembershipPush = Schemas['MembershipPush'];
/** What a message may have besides its words is there only when it has it. */
export type Message = Besides<Omit<Schemas['Message'], 'poll' | 'previews' | 'quote' | 'thread'>, 'allowedReactions' | 'attachments'> & {
  poll?: Poll;
  previews?: LinkPreview[];
  quote?: Quote;
  thread?: ThreadSummary;
};
export type NewPoll = Schemas['NewPoll'];
export type Poll = Besides<Schemas['Poll'], 'multiple' | 'anonymous' | 'counts' | 'voters' | 'mine'>;
export type Plugin = Schemas['Plugin'];
export type PluginParameter = Schemas['PluginParameter'];
export type PollChange = Besides<Schemas['PollChange'], 'counts' | 'voters' | 'choices'>;
export type PreviewPicture = Besides<Schemas['PreviewPicture'], 'url' | 'width' | 'height' | 'large' | 'description'>;
export type Quote = Besides<Schemas['Quote'], 'text' | 'deleted'>;
export type Scrobbler = Schemas['Scrobbler'];
export type Show = Omit<Schemas['Show'], 'owner' | 'kind' | 'visibility'> & {
  owner?: Person;
  kind: ShowKind;
  visibility: Exclude<Track['visibility'], 'VISIBILITY_UNSPECIFIED'>;
};
export type ShowKind = Exclude<Schemas['Show']['kind'], 'KIND_UNSPECIFIED'>;
export type SigningKey = Schemas['SigningKey'];
export type Suggestion = Schemas['Suggestion'];
export type ThreadSummary = Besides<Schemas['ThreadSummary'], 'replies' | 'participants'>;
export type MessageEdit = Schemas['MessageEdit'];
export type ModerationAction = Schemas['ModerationAction'];
export type ModerationKind = Exclude<ModerationAction['kind'], 'KIND_UNSPECIFIED'>;
export type Passkey = Schemas['Passkey'];
export type PasskeyCreation = Required<Schemas['PasskeyCreation']>;
export type PasskeyProof = Schemas['PasskeyProof'];
export type PasskeyQuestion = Schemas['PasskeyQuestion'];
export type Permission = Schemas['RoomRole.Permission'];
export type NodeFigures = Schemas['NodeFigures'];
export type Mention = Schemas['Mention'];
export type Mentions = Schemas['Mentions'];
export type Notifications = Schemas['Notifications'];
export type Playlist = Omit<Schemas['Playlist'], 'owner' | 'visibility' | 'cover' | 'covers' | 'rules'> & {
  cover?: string;
  covers?: CoverSize[];
  rules?: Schemas['Playlist']['rules'];
  owner?: Person;
  visibility: Exclude<Track['visibility'], 'VISIBILITY_UNSPECIFIED'>;
};
/** One of these is said. */
export type PlaylistRule =
  | { genre: string }
  | { tag: string }
  | { bpm: { least: number; most: number } }
  | { key: { key: Key; mixing: boolean } }
  | { mood: Mood }
  | { artist: string }
  | { ageDays: { least: number; most: number } }
  | { liked: boolean }
  | { heardWithinDays: number }
  | { notHeardWithinDays: number }
  | { stars: { least: number; most: number } }
  | { rated: boolean }
  | { average: { least: number; most: number } };
export interface PlaylistRules {
  match: 'ALL' | 'ANY';
  items: PlaylistRule[];
  order: 'NEWEST' | 'TITLE' | 'TRENDING' | 'RANDOM';
  limit: number;
}
/** A track is told only to those who may hear it. */
export type PlaylistEntry = Omit<Schemas['PlaylistEntry'], 'track' | 'addedBy'> & { track?: Track; addedBy?: Person };
export type PlaylistImport = Omit<Schemas['PlaylistImport'], 'playlist'> & { playlist: Playlist };
export type Presence = Schemas['Presence'];
export type ReadState = Schemas['ReadState'];
export type Receipt = Schemas['Receipt'];
export type ParkedEvent = Schemas['ParkedEvent'];
export type Person = Schemas['Person'];
export type Privacy = Schemas['Privacy'];
/** Ties are told of others than oneself. */
export type Profile = Besides<Omit<Schemas['Profile'], 'ties'>, 'createdAt'> & { ties?: Ties };
export type ReactionCount = Schemas['ReactionCount'];
export type ContentRule = Schemas['ContentRule'];
export type Render = Schemas['Render'];
export type Report = Schemas['Report'];
export type ReportReason = Report['reasons'][number];
export type ReportResolution = Exclude<Schemas['ResolveReportRequest']['resolution'], undefined>;
export type ReportState = Report['state'];
export type Room = Schemas['Room'];
export type RoomMember = Schemas['RoomMember'];
export type RoomRole = Schemas['RoomRole'];
export type RoomAnalytics = Schemas['RoomAnalytics'];
export type RoomFigures = Schemas['RoomFigures'];
export type RoomHour = Schemas['RoomHour'];
export type RoomSafety = Schemas['RoomSafety'];
export type RoomExport = Schemas['RoomExport'];
export type RunCommandResponse = Schemas['RunCommandResponse'];
export type ScheduledMessage = Schemas['ScheduledMessage'];
export type Scope = Schemas['Scope'];
export type SuiteStatus = Schemas['SuiteStatus'];
export type Tokens = Schemas['Tokens'];
export type Ties = Schemas['Ties'];
export type SimilarTrack = Schemas['SimilarTrack'];
/** The album is told of those that are on one. */
export type Track = Besides<Schemas['Track'], 'album'>;
export type TrackSound = Schemas['TrackSound'];
export type Version = Schemas['Version'];
export type User = Schemas['User'];
export type Words = Schemas['Words'];

export type ServerEnvelope = Omit<Schemas['ServerEnvelope'], 'event' | 'ok'> & { event?: RoomEvent; ok?: Ok };
/** On the wire a list is there only when it holds something. */
export type Ok = Besides<Schemas['Ok'], 'presences' | 'items'> & { items: Message[] };
export type RoomEvent = Omit<Schemas['Event'], 'deleted' | 'message' | 'poll' | 'threads'> & {
  deleted?: string[];
  message?: Message;
  poll?: PollChange;
  threads?: ThreadSummary[];
};
export type Position = Required<Schemas['Position']>;
export type Operations = Required<Omit<Schemas['ClientEnvelope'], 'id'>>;
/** A place is told only where it is known. */
export type Session = Omit<Schemas['Session'], 'place'> & { place?: Schemas['Place'] };
export type AccountRecord = Schemas['AccountRecord'];
export type Measure = Schemas['Measure'];
export type TrustedDevice = Schemas['TrustedDevice'];
export type Newcomer = Schemas['Newcomer'];
export type VisitEnd = Schemas['VisitEnd'];
export type ErasureCertificate = Schemas['ErasureCertificate'];
