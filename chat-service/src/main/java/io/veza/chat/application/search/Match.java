package io.veza.chat.application.search;

import io.veza.chat.application.search.SearchPlace.Rank;

/** A message that the index knows to match. */
public record Match(long room, int seq, Rank rank) {}
