package io.veza.stream.domain.scrobbler;

/** Services that keep what people hear. */
public enum ScrobblerService {
    LISTENBRAINZ,
    LASTFM
}
