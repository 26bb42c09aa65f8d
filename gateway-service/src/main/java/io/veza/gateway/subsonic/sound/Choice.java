package io.veza.gateway.subsonic.sound;

import io.veza.gateway.subsonic.library.SongFile;
import io.veza.proto.stream.v1.Track;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the files that were made of a track a player gets. Nothing is encoded while somebody
 * listens: the format that was asked for counts first, then the bit rate.
 */
final class Choice {

    private static final List<SongFile> ALL = List.of(SongFile.values());

    private Choice() {}

    /**
     * @param format empty, or {@code raw}: the best there is
     * @param most kilobits a second; 0: as many as there are
     */
    static Optional<SongFile> of(Track track, String format, int most) {
        List<SongFile> there = ALL.stream().filter(file -> file.isOf(track)).toList();
        boolean raw = format.equals("raw");
        List<SongFile> wanted = wanted(format).filter(there::contains).toList();
        List<SongFile> among = wanted.isEmpty() ? there : wanted;
        return among.stream()
                .filter(file -> raw || most == 0 || file.kilobits() <= most)
                .findFirst()
                .or(() -> among.stream().reduce((_, last) -> last));
    }

    private static Stream<SongFile> wanted(String format) {
        return switch (format) {
            case "mp3" -> Stream.of(SongFile.MP3, SongFile.MP3_V0);
            case "opus", "ogg", "oga" -> Stream.of(SongFile.OPUS);
            case "flac" -> Stream.of(SongFile.FLAC);
            default -> ALL.stream();
        };
    }
}
