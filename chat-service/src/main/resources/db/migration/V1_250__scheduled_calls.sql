-- Whom a scheduled message calls. What an older version writes meanwhile calls everybody it names, as it always did.
alter table scheduled_message
    add column calls  text    not null default 'ALL',
    add column silent boolean not null default false;
