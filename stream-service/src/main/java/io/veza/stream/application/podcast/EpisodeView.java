package io.veza.stream.application.podcast;

import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.track.Track;

/** An episode with its track. */
public record EpisodeView(Episode episode, Track track) {}
