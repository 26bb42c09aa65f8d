package io.veza.stream.application.picture;

import io.veza.stream.domain.picture.PictureSize;
import java.nio.file.Path;

/**
 * A picture that was painted and is not kept yet.
 *
 * @param folder to be discarded
 * @param file in it, what will be served
 * @param digest of the file
 */
public record Painting(Path folder, Path file, String digest, long bytes, PictureSize size) {}
