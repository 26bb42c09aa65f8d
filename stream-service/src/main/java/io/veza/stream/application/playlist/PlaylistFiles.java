package io.veza.stream.application.playlist;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.Sheet;

/** The texts of playlist files. */
public interface PlaylistFiles {

    String write(FileFormat format, Sheet sheet);

    /** What cannot be read fails with a {@link DomainException} PLAYLIST_UNREADABLE. */
    Sheet read(FileFormat format, String text);
}
