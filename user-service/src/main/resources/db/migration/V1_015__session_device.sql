-- What a session's owner recognises it by. Coarse on purpose: the program's name and the network, no exact address.
alter table session
    add column client  text not null default '',
    add column system  text not null default '',
    add column network text not null default '',
    add column country text not null default '',
    add column city    text not null default '',
    -- When and how its owner last proved who they are; null: when it began.
    add column authenticated_at timestamptz,
    add column factors text not null default 'PASSWORD';
