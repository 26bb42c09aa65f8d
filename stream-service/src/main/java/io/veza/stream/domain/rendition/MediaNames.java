package io.veza.stream.domain.rendition;

import io.veza.platform.kernel.Revision;

/** The names under which a track's media is stored and served. */
public final class MediaNames {

    public static final String HLS = "master.m3u8";
    public static final String DASH = "manifest.mpd";
    public static final String MEDIA_PLAYLIST = "index.m3u8";
    public static final String INIT = "init.mp4";
    public static final String ALL_CAPTIONS = "all.vtt";
    public static final String COVER = "cover.jpg";
    public static final String SOURCE = "source";

    private MediaNames() {}

    /** Numbered from 1. */
    public static String segment(int number) {
        return number + ".m4s";
    }

    /** The folder of captions, below the track's version: another text, another name. */
    public static String captions(Revision lyrics) {
        return "captions-" + lyrics.value();
    }

    /** Of captions, numbered from 1. */
    public static String piece(int number) {
        return number + ".vtt";
    }

    /** Everything that belongs to a track. */
    public static String folder(long track) {
        return "tracks/" + track;
    }
}
