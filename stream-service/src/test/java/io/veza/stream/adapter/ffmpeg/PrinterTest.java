package io.veza.stream.adapter.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.probe.Probe;
import io.veza.stream.domain.sound.SoundPrint;
import io.veza.stream.studio.Sound;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrinterTest {

    private final Ffmpeg ffmpeg = Hosts.process();
    private final FfprobeProber prober = new FfprobeProber(ffmpeg);
    private final Printer printer = new Printer(ffmpeg);

    @Test
    void aRecordingIsPrinted() throws Exception {
        // Given
        Path song = Sound.make("printed.wav", 20, "-c:a pcm_s16le");

        // When
        SoundPrint print = printer.print(song, prober.probe(song));

        // Then
        assertThat(print).isNotNull();
    }

    @Test
    void whatFfmpegDoesNotPrintHasNoneAndFailsNothing() throws Exception {
        // Given
        Path song = Sound.make("unprinted.wav", 2, "-c:a pcm_s16le");
        Probe probe = prober.probe(song);

        // Then
        assertThat(printer.print(song, probe)).isNull();
        assertThat(printer.print(song.resolveSibling("gone.wav"), probe)).isNull();
    }
}
