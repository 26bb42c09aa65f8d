package io.veza.stream.application.takeout;

import io.smallrye.mutiny.Multi;
import java.util.List;

/** What is here of somebody: JSON about it, and where its files are. */
public interface Holdings {

    /** The names of the files with JSON. */
    List<String> tables();

    /** The text of a file with JSON, in parts. */
    Multi<String> read(String table, long subject);

    /** As they were uploaded, as far as they still are kept. */
    Multi<Upload> uploads(long subject);

    /**
     * @param file its path within the copy
     * @param key where it is kept
     */
    record Upload(String file, String key) {}
}
