package io.veza.stream.application.takeout;

import io.smallrye.mutiny.Multi;

/** Reads stored files no faster than they are taken. */
@FunctionalInterface
public interface UploadReader {

    /** Nothing when it is not there any more. */
    Multi<byte[]> read(String key, int atOnce);
}
