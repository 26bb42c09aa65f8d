package io.veza.stream.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest(name = "{0} of 100 bytes")
    @CsvSource({
        "bytes=0-1, 0, 1",
        "bytes=0-, 0, 99",
        "bytes=90-200, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-1000, 0, 99",
        "bytes=99-99, 99, 99",
    })
    void oneRangeIsAPart(String header, long first, long last) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new ByteRange.Part(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void aRangeBehindTheEndIsUnsatisfiable(String header) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new ByteRange.Unsatisfiable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=-", "bytes=5-1", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b"})
    void whatIsNotOneRangeIsIgnored(String header) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new ByteRange.Whole());
    }
}
