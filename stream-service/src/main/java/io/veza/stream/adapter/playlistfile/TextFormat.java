package io.veza.stream.adapter.playlistfile;

import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.Sheet;

/** One way of writing a playlist down. */
interface TextFormat {

    FileFormat format();

    /**
     * @param sheet with whole addresses
     */
    String write(Sheet sheet);

    Sheet read(String text) throws UnreadableException;
}
