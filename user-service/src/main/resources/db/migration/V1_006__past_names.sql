-- Names somebody gave up lead to them, and are nobody else's, for a while: links and mentions find whom they meant, and an
-- address that was taken away can be given back.
create table past_handle (
    handle     text        not null,
    account    bigint      not null references account (id) on delete cascade,
    given_up   timestamptz not null,
    kept_until timestamptz not null,
    primary key (handle, given_up)
);

create index past_handle_account on past_handle (account, given_up);

create table past_email (
    email      text        not null,
    account    bigint      not null references account (id) on delete cascade,
    given_up   timestamptz not null,
    kept_until timestamptz not null,
    primary key (email, given_up)
);

create index past_email_account on past_email (account);

-- Runs after the row is written: whoever is giving the name up at the same time has been waited for by then.
create function refuse_kept_handle() returns trigger language plpgsql as $$
begin
    if exists (select from past_handle where handle = new.handle and account <> new.id and kept_until > now()) then
        raise unique_violation using message = 'account_handle_key: kept for somebody else', constraint = 'account_handle_key';
    end if;
    return null;
end $$;

create function refuse_kept_email() returns trigger language plpgsql as $$
begin
    if exists (select from past_email where email = new.email and account <> new.id and kept_until > now()) then
        raise unique_violation using message = 'account_email_key: kept for somebody else', constraint = 'account_email_key';
    end if;
    return null;
end $$;

create trigger account_kept_handle after insert or update of handle on account
    for each row execute function refuse_kept_handle();
create trigger account_kept_email after insert or update of email on account
    for each row execute function refuse_kept_email();
