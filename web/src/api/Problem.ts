interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  traceId?: string;
  challenge?: string;
  phone?: string;
  line?: number;
  errors?: { field: string; message: string }[];
}

/** A refused call, as RFC 9457 describes it; `UNREACHABLE` when no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly traceId: string;
  /** What the second step of signing in must bring along. */
  readonly challenge: string | undefined;
  /** The last digits of a phone that may get a code for it. */
  readonly phone: string | undefined;
  /** Where in a text something is wrong. */
  readonly line: number | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly retryAfterMs: number | undefined;

  constructor(body: ProblemBody, retryAfterMs?: number) {
    super(body.detail || body.title || body.code || 'No answer');
    this.name = 'Problem';
    this.status = body.status ?? 0;
    this.code = body.code || 'UNREACHABLE';
    this.traceId = body.traceId ?? '';
    this.challenge = body.challenge;
    this.phone = body.phone;
    this.line = body.line;
    this.fields = Object.fromEntries((body.errors ?? []).map(({ field, message }) => [field, message]));
    this.retryAfterMs = retryAfterMs;
  }

  static of(response: Response, body: unknown): Problem {
    const told: ProblemBody = typeof body === 'object' && body !== null ? body : {};
    const wait = Number(response.headers.get('Retry-After'));
    return new Problem(
      { ...told, status: response.status, code: told.code ?? `HTTP_${response.status}` },
      wait > 0 ? wait * 1000 : undefined,
    );
  }

  /** Whatever was thrown, as a problem. */
  static from(cause: unknown): Problem {
    return cause instanceof Problem ? cause : new Problem({ detail: cause instanceof Error ? cause.message : undefined });
  }

  /** The server has answered: what was asked was not done. */
  get answered(): boolean {
    return this.status > 0 && this.status < 500;
  }

  /** Worth another try without the person changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}
