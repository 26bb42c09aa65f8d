package io.veza.chat.application.takeout;

import io.smallrye.mutiny.Multi;
import java.util.List;

/** What is here of somebody, as JSON. */
public interface Belongings {

    /** The names of the files. */
    List<String> files();

    /** The text of a file, in parts. */
    Multi<String> read(String file, long subject);
}
