package io.veza.gateway.album;

import io.veza.gateway.media.UploadPath;

/** Where a cover is uploaded on the other side. */
final class CoverPath {

    private CoverPath() {}

    static String of(String kind, String id) {
        return UploadPath.of(kind, id, "cover", "There is nothing to put a cover on");
    }
}
