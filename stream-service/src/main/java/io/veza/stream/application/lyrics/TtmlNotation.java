package io.veza.stream.application.lyrics;

import io.veza.stream.domain.lyrics.Notation;

/** The notation that is XML, and so is read by somebody else. */
public interface TtmlNotation extends Notation {}
