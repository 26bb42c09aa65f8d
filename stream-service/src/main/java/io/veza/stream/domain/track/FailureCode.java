package io.veza.stream.domain.track;

/** Why a track could not be encoded, and what its artist can do about it. */
public enum FailureCode {
    NOT_AUDIO(
            "This file is not audio we can read. Upload MP3, FLAC, WAV, AIFF, OGG, Opus, M4A or"
                    + " AAC."),
    EMPTY_FILE("There is no sound in this file. Check the export and upload it again."),
    TRUNCATED(
            "The file ends before its own header says it should: it was cut off on the way. Upload"
                    + " it again from the original."),
    TOO_LONG("This recording is longer than tracks may be. Split it and upload the parts."),
    UNSUPPORTED_CODEC(
            "The sound in this file uses a codec we cannot decode. Export it as FLAC or WAV and"
                    + " upload that."),
    ENCODER_FAILED(
            "Encoding failed although the file looks right. Try again, or export it as FLAC or WAV"
                    + " and upload that."),
    CANCELLED("Encoding was stopped before its end. Upload the file again if you want it.");

    private final String message;

    FailureCode(String message) {
        this.message = message;
    }

    /** What happened and what to do, for people. */
    public String message() {
        return message;
    }
}
