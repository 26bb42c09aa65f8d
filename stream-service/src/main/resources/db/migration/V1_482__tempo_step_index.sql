-- The newest of a genre at each step, with all that narrows them further: rows themselves are not looked at.
create index catalogue_track_genre_step on catalogue_track (genre, tempo_step(bpm), track desc) include (bpm, key, moods);
-- Whoever looks reads what is pending, so that is little; without it, counting takes three times as long.
create index track_rank_labels on track_rank using gin (ranking, labels) with (gin_pending_list_limit = 256);
