-- Whoever had an account before addresses were proved keeps it as it is, also where proof is required from now on.
alter table account add column verified_at timestamptz;
alter table account add column waived boolean not null default false;
update account set waived = true;

-- Mails on their way. A link is made when the mail is sent and not before, so none lies here to be read.
create table letter (
    id         bigint primary key,
    kind       text        not null,
    account    bigint references account (id) on delete cascade,
    email      text        not null,
    language   text        not null,
    written_at timestamptz not null,
    due_at     timestamptz not null,
    expires_at timestamptz not null,
    attempts   integer     not null default 0
);

create index letter_due on letter (due_at);

-- What was sent and is good for one use; only the hash, because the rest is in the mail.
create table mail_link (
    hash       bytea primary key,
    letter     bigint      not null,
    kind       text        not null,
    account    bigint      not null references account (id) on delete cascade,
    email      text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint mail_link_one_a_letter unique (letter)
);

create index mail_link_account on mail_link (account);
create index mail_link_past on mail_link (expires_at);
