-- Public playlists are found by words that may be misspelt.
create index playlist_search on playlist using gin (searchable(title) gin_trgm_ops) where visibility = 'PUBLIC';
