-- Apart from the columns themselves, so that nobody who reads waits for it.
update catalogue_track set moods = mood_bits(labels) where mood_bits(labels) <> 0;
update track_rank r set labels = c.labels from catalogue_track c where c.track = r.track and c.labels <> '{}';
