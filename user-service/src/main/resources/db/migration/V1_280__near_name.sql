create extension if not exists pg_trgm;

-- People are also found when their names are misspelt, and by words in the middle of them.
create index account_near on account using gin ((handle || ' ' || folded(display_name)) gin_trgm_ops);
