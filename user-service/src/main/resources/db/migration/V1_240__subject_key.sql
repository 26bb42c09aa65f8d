-- One data key a person, wrapped by the master key. Erasing somebody takes the key away, and with it whatever is sealed with it,
-- in backups and logs too; the row stays, so that no key is ever made anew for that id. No foreign key: it outlives the account.
create table subject_key (
    subject      bigint primary key,
    -- Null: destroyed.
    wrapped      bytea,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    constraint subject_key_state check ((wrapped is null) = (destroyed_at is not null))
);

create function refuse_destroyed_key() returns trigger language plpgsql as $$
begin
    raise integrity_constraint_violation using message = 'subject_key: what is destroyed stays destroyed';
end $$;

create trigger subject_key_stays_destroyed before update or delete on subject_key
    for each row when (old.wrapped is null) execute function refuse_destroyed_key();
