package io.veza.stream.domain.audience;

/** How many have done what with a track. */
public record TrackAudience(int plays, int likes, int reposts, int comments) {

    public static final TrackAudience NONE = new TrackAudience(0, 0, 0, 0);
}
