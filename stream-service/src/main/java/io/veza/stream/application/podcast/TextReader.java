package io.veza.stream.application.podcast;

import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.ForeignText;
import java.util.List;

/** Reads what strangers write beside the sound. Both fail with {@link TextRefused}. */
public interface TextReader {

    /** Those that can be shown, by their time. */
    List<Chapter> chapters(byte[] text);

    TimedText transcript(ForeignText.Kind kind, byte[] text);
}
