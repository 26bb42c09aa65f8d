-- Tracks made of the same bytes share one original on the disk.
create index track_of_bytes on track (sha256, id);
