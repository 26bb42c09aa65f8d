package io.veza.stream.domain.attachment;

/**
 * What was heard in an audio file.
 *
 * @param playedAs media type under which every browser plays it as it is; empty: it must be coded
 *     anew
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, read once; never compared.
public record Sound(int durationMs, byte[] waveform, String playedAs) {}
