package io.veza.stream.domain.track;

/** What happened to a track. */
public sealed interface TrackEvent {

    Track track();

    record Uploaded(Track track) implements TrackEvent {}

    record Ready(Track track) implements TrackEvent {}

    record Failed(Track track, FailureCode code) implements TrackEvent {}

    record Changed(Track track) implements TrackEvent {}

    /** What was scheduled has happened. */
    record Published(Track track, Schedule schedule) implements TrackEvent {}

    /** It plays another of its files from now on. */
    record Replaced(Track track) implements TrackEvent {}

    /** Of a new file nothing could be made; it plays as before. */
    record ReplacementFailed(Track track, long version, FailureCode code) implements TrackEvent {}

    record Deleted(Track track) implements TrackEvent {}
}
