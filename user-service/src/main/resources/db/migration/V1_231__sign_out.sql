-- Admins end all sessions of an account. Not checked against the rows there are: they fit.
alter table measure drop constraint measure_kind;
alter table measure add constraint measure_kind check (kind in ('BAN', 'UNBAN', 'ROLE', 'SIGN_OUT')) not valid;
