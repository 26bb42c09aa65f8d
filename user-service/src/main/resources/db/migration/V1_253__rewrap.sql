-- The way from former master keys to the present one, by the id of that: who began it and how far it has come.
create table rewrap (
    key_id      text primary key,
    started_by  bigint      not null,
    started_at  timestamptz not null,
    done        bigint      not null default 0,
    finished_at timestamptz
);

-- Envelopes by the master key in their head, to find what a former one has sealed without reading all.
create index signing_key_sealed_with on signing_key (encode(substring(wrapped from 2 for 4), 'hex'));
create index totp_sealed_with on totp (encode(substring(sealed from 2 for 4), 'hex'));
create index phone_sealed_with on phone (encode(substring(sealed from 2 for 4), 'hex'));
create index subject_key_sealed_with on subject_key (encode(substring(wrapped from 2 for 4), 'hex'));
create index audit_key_sealed_with on audit_key (encode(substring(wrapped from 2 for 4), 'hex'));
create index certificate_key_sealed_with on certificate_key (encode(substring(sealed from 2 for 4), 'hex'));
