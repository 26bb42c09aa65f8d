package io.veza.gateway.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10, bytes 0-9/100",
        "bytes=90-, 90, 10, bytes 90-99/100",
        "bytes=90-1000, 90, 10, bytes 90-99/100",
        "bytes=-10, 90, 10, bytes 90-99/100",
        "bytes=-1000, 0, 100, bytes 0-99/100"
    })
    void oneRangeIsAPart(String header, long offset, long length, String text) {
        ArchiveRange range = ArchiveRange.of(header, 100);

        assertThat(range.offset()).isEqualTo(offset);
        assertThat(range.length()).isEqualTo(length);
        assertThat(range.text()).isEqualTo(text);
        assertThat(range.status()).isEqualTo(206);
    }

    @Test
    void withoutAHeaderItIsAll() {
        assertAll(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b"})
    void whateverElseIsAskedForIsAll(String header) {
        assertAll(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=9-8", "bytes=-0"})
    void whatIsNotThereIsRefused(String header) {
        assertThatThrownBy(() -> ArchiveRange.of(header, 100)).isInstanceOf(DomainException.class);
    }

    private static void assertAll(@Nullable String header) {
        ArchiveRange range = ArchiveRange.of(header, 100);

        assertThat(range.offset()).isZero();
        assertThat(range.length()).isEqualTo(100);
        assertThat(range.status()).isEqualTo(200);
    }
}
