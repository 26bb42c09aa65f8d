-- Players show digests of their password, which can only be checked by whoever knows it: those made for players are kept
-- sealed as well. Null: the digest alone.
alter table app_password add column sealed bytea;

create index app_password_for_players on app_password (account) where sealed is not null;
create index app_password_sealed_with on app_password (encode(substring(sealed from 2 for 4), 'hex'))
    where sealed is not null;
