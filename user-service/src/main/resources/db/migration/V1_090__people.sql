-- People are found by how their handle, their name or its last word begins. Marks go before capitals do, so that neither
-- depends on the locale of the database; without one of its own a pattern finds its index in any locale.
create function folded(words text) returns text
    language sql immutable strict parallel safe
    return lower(regexp_replace(normalize(words, NFD), U&'[\0300-\036F]', '', 'g'));

create index account_handle_prefix on account (handle text_pattern_ops);
create index account_name_prefix on account (folded(display_name) text_pattern_ops);
create index account_last_name_prefix on account (folded(substring(display_name from '[^ ]*$')) text_pattern_ops);
