package io.veza.stream.domain.track;

/** What happened to a track. */
public sealed interface TrackEvent {

    Track track();

    record Uploaded(Track track) implements TrackEvent {}

    record Ready(Track track) implements TrackEvent {}

    record Failed(Track track, FailureCode code) implements TrackEvent {}

    record Changed(Track track) implements TrackEvent {}

    record Deleted(Track track) implements TrackEvent {}
}
