export type EventKind = 'VISIT' | 'MEETING' | 'CANCELLATION' | 'STATEMENT';
export type EventStatus = 'PLANNED' | 'OCCURRED' | 'POSTPONED' | 'CANCELLED';
export type MeetingMode = 'IN_PERSON' | 'PHONE' | 'VIDEO';
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

export interface EventDate {
  start: string;
  end: string;
  precision: DatePrecision;
}

export interface PartyName {
  code: string;
  name: string;
}

export interface Participant {
  role: string;
  office: string | null;
  surface: string | null;
  person: { id: string; name: string } | null;
  party: PartyName;
}

export interface Place {
  id: string;
  city: string | null;
  country: PartyName | null;
}

export interface EventRow {
  id: string;
  /** Ids by which it was known before, or in other reports. */
  aliases: string[];
  kind: EventKind;
  status: EventStatus;
  overdue: boolean;
  summary: string;
  date: EventDate | null;
  parties: { role: string; party: PartyName }[];
  participants: Participant[];
  place: Place | null;
  confidence: number;
  voices: number;
  reports: number;
  mode?: MeetingMode;
}

export interface StatusCount {
  status: EventStatus;
  count: number;
}

export interface Coverage {
  undated: number;
  monthOrYear: number;
  sources: number;
  languages: string[];
  articles: number;
  lastArticle: string | null;
}

export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

export interface ContactsPage {
  position: string;
  totalCount: number;
  statusCounts: StatusCount[];
  coverage: Coverage;
  edges: { cursor: string; node: EventRow }[];
  pageInfo: PageInfo;
}

export interface EvidenceArticle {
  id: string;
  title: string | null;
  url: string | null;
  source: string;
  language: string | null;
  publishedAt: string | null;
  text: string | null;
  version: number;
  voice: string;
}

export interface Mention {
  id: string;
  status: EventStatus;
  evidence: string;
  start: number | null;
  end: number | null;
  rule: string;
  confidence: number;
  articleVersion: number;
  article: EvidenceArticle;
}

export interface EventEvidence {
  id: string;
  history: { status: EventStatus; reportedAt: string; mention: { id: string } | null }[];
  contradictions: Contradiction[];
  cancelledBy?: { id: string; summary: string; form: string; date: EventDate | null } | null;
  mentions: { totalCount: number; pageInfo: PageInfo; nodes: Mention[] };
}

export interface Contradiction {
  field: string;
  values: { value: string; shown: boolean; mentions: { id: string }[] }[];
}

export interface EventChange {
  cursor: string;
  change: string;
  eventId: string;
}

export interface IngestReceipt {
  isNew: boolean;
  cursor: string;
  warnings: string[];
  article: { id: string; title: string | null; language: string | null };
  events: EventRow[];
}
