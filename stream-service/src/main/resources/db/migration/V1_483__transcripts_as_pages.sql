alter table feed_text drop constraint feed_text_kind;
alter table feed_text add constraint feed_text_kind check (kind in ('CHAPTERS', 'VTT', 'SRT', 'JSON', 'HTML'));
