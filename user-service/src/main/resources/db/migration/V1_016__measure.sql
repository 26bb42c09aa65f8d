-- What admins did about accounts, for good.
create table measure (
    id      bigint primary key,
    account bigint      not null references account (id) on delete cascade,
    kind    text        not null,
    role    text,
    by      bigint      not null,
    reason  text        not null,
    at      timestamptz not null,
    constraint measure_kind check (kind in ('BAN', 'UNBAN', 'ROLE')),
    constraint measure_role_complete check ((kind = 'ROLE') = (role is not null))
);

create index measure_account on measure (account, id desc);

-- Who may not sign in now.
create table ban (
    account bigint primary key references account (id) on delete cascade,
    measure bigint not null references measure (id)
);

-- Somebody must be able to make admins: the first of them, unless there is one already.
update account set role = 'SUPER_ADMIN'
 where id = (select min(id) from account where role = 'ADMIN')
   and not exists (select from account where role = 'SUPER_ADMIN');
