package io.veza.stream.adapter.ttml;

import io.veza.stream.application.lyrics.TtmlNotation;
import io.veza.stream.domain.lyrics.LyricsLimits;
import io.veza.stream.domain.lyrics.TimedText;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * TTML 2 (W3C) as far as lyrics need it: what is sung, when and by whom. Where and how it is shown
 * is left out.
 */
@ApplicationScoped
class SafeTtml implements TtmlNotation {

    @Override
    public TimedText read(String text, LyricsLimits limits) {
        return TtmlReader.read(text, limits);
    }

    @Override
    public String write(TimedText text) {
        return TtmlWriter.write(text);
    }
}
