-- Files name tracks by their whole title.
create index track_of_title on track (searchable(title));
