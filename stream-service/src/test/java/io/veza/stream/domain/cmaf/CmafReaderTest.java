package io.veza.stream.domain.cmaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.stream.studio.Sound;
import io.veza.stream.studio.Tool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CmafReaderTest {

    @Test
    void cutsARealStreamWithoutLosingAByteOrATick() throws IOException {
        // Given
        byte[] stream = stream("aac", "-movflags", "+dash+delay_moov+skip_sidx+skip_trailer");
        // When
        CmafReader reader = reader(stream);
        List<Fragment> fragments = all(reader);
        // Then
        assertThat(reader.init().timescale()).isEqualTo(48_000);
        assertThat(reader.init().priming()).isEqualTo(1024);
        assertThat(fragments)
                .extracting(Fragment::decodeTime)
                .containsExactly(0L, 96_256L, 192_512L);
        assertThat(fragments.stream().mapToLong(Fragment::duration).sum())
                .isEqualTo(5 * 48_000 + 1024);
        int bytes =
                reader.init().bytes().length
                        + fragments.stream().mapToInt(one -> one.bytes().length).sum();
        assertThat(bytes).isEqualTo(stream.length);
    }

    @Test
    void readsOpusWhoseLastSampleIsShort() throws IOException {
        // Given
        byte[] stream = stream("libopus", "-movflags", "+dash+delay_moov+skip_sidx+skip_trailer");
        // When
        CmafReader reader = reader(stream);
        long ticks = all(reader).stream().mapToLong(Fragment::duration).sum();
        // Then
        assertThat(ticks - reader.init().priming()).isBetween(239_900L, 240_960L);
    }

    @Test
    void aPrimedHeaderSaysSoInEveryPlaceAndIsOfCmaf() throws IOException {
        // Given
        byte[] stream = stream("libopus", "-movflags", "+dash+delay_moov+skip_sidx+skip_trailer");
        InitSegment before = reader(stream).init();
        // When
        InitSegment after = before.primed(1024);
        // Then
        String text = new String(after.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(before.priming()).isEqualTo(312);
        assertThat(after.priming()).isEqualTo(1024);
        assertThat(InitSegment.of(after.bytes()).priming()).isEqualTo(1024);
        assertThat(text).contains("cmfc").doesNotContain("mp41");
        assertThat(ByteBuffer.wrap(after.bytes()).getShort(text.indexOf("dOps") + 6))
                .isEqualTo((short) 1024);
    }

    @Test
    void refusesABoxThatClaimsMoreThanThereIs() {
        // Given
        byte[] wild = {0x7F, 0, 0, 0, 'm', 'o', 'o', 'v'};
        // Then
        assertThatThrownBy(() -> reader(wild)).isInstanceOf(MalformedMedia.class);
    }

    @Test
    void refusesAStreamWithoutABeginning() {
        assertThatThrownBy(() -> reader(new byte[0])).isInstanceOf(MalformedMedia.class);
    }

    @Test
    void noticesAStreamThatEndsInTheMiddle() throws IOException {
        // Given
        byte[] stream = stream("aac", "-movflags", "+dash+delay_moov+skip_sidx+skip_trailer");
        CmafReader reader = reader(Arrays.copyOf(stream, stream.length - 100));
        // Then
        assertThatThrownBy(() -> all(reader)).isInstanceOf(IOException.class);
    }

    private static CmafReader reader(byte[] bytes) throws IOException {
        return new CmafReader(new ByteArrayInputStream(bytes));
    }

    private static List<Fragment> all(CmafReader reader) throws IOException {
        List<Fragment> fragments = new ArrayList<>();
        for (Optional<Fragment> next = reader.next(); next.isPresent(); next = reader.next()) {
            fragments.add(next.get());
        }
        return fragments;
    }

    private static byte[] stream(String codec, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-i"));
        arguments.add(Sound.make("cmaf.wav", 5).toString());
        arguments.addAll(List.of("-c:a", codec, "-f", "mp4", "-frag_duration", "2000000"));
        arguments.addAll(List.of(options));
        arguments.add("pipe:1");
        return Tool.ffmpeg(arguments);
    }
}
