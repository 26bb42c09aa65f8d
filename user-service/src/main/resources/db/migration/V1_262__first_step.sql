-- What a sign-in that waits for a code has begun with: an account elsewhere is no password.
alter table login_challenge add column first_factor text not null default 'PASSWORD';
