package io.veza.stream.adapter.grpc;

import io.veza.proto.stream.v1.ConvertLyricsResponse;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.LyricsWord;
import io.veza.stream.application.lyrics.ConvertLyrics;
import io.veza.stream.application.lyrics.Sheet;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.lyrics.TimedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between the contract and lyrics. */
final class LyricsMessages {

    private LyricsMessages() {}

    static Optional<LyricsFormat> toWanted(Lyrics.Format format) {
        return format == Lyrics.Format.FORMAT_UNSPECIFIED
                ? Optional.empty()
                : Optional.of(toFormat(format));
    }

    static LyricsFormat toFormat(Lyrics.Format format) {
        return LyricsFormat.valueOf(format.name());
    }

    static Lyrics toProto(Sheet sheet) {
        TimedText timed = sheet.timed();
        return Lyrics.newBuilder()
                .setFormat(Lyrics.Format.valueOf(sheet.format().name()))
                .setText(sheet.text())
                .addAllLines(lines(timed))
                .setTimed(timed.timed())
                .setLanguage(timed.language())
                .setSourceFormat(Lyrics.Format.valueOf(sheet.lyrics().format().name()))
                .setChangedAt(Times.timestamp(sheet.lyrics().changedAt()))
                .setRevision(sheet.lyrics().revision().value())
                .build();
    }

    static ConvertLyricsResponse toProto(ConvertLyrics.Converted converted) {
        return ConvertLyricsResponse.newBuilder()
                .setFormat(Lyrics.Format.valueOf(converted.format().name()))
                .setText(converted.text())
                .addAllLines(lines(converted.timed()))
                .setTimed(converted.timed().timed())
                .setLanguage(converted.timed().language())
                .build();
    }

    private static List<LyricsLine> lines(TimedText timed) {
        List<@Nullable Integer> ends = timed.ends();
        List<LyricsLine> lines = new ArrayList<>(ends.size());
        for (int i = 0; i < ends.size(); i++) {
            lines.add(line(timed.lines().get(i), ends.get(i)));
        }
        return lines;
    }

    private static LyricsLine line(TimedLine line, @Nullable Integer end) {
        LyricsLine.Builder message =
                LyricsLine.newBuilder().setText(line.text()).setVoice(line.voice());
        Optional.ofNullable(line.start()).ifPresent(message::setStartMs);
        Optional.ofNullable(end).ifPresent(message::setEndMs);
        List<@Nullable Integer> ends = line.wordEnds(end);
        for (int i = 0; i < ends.size(); i++) {
            message.addWords(word(line.words().get(i), ends.get(i)));
        }
        return message.build();
    }

    private static LyricsWord word(TimedWord word, @Nullable Integer end) {
        LyricsWord.Builder message =
                LyricsWord.newBuilder()
                        .setFrom(word.from())
                        .setTo(word.to())
                        .setStartMs(word.start());
        Optional.ofNullable(end).ifPresent(message::setEndMs);
        return message.build();
    }
}
