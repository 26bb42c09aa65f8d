package io.veza.platform.range;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest(name = "{0} of 100 bytes")
    @CsvSource({
        "bytes=0-1, 0, 1",
        "Bytes=0-1, 0, 1",
        "bytes=0-, 0, 99",
        "bytes=90-200, 90, 99",
        "bytes=000000000000000000090-, 90, 99",
        "bytes=90-99999999999999999999, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-1000, 0, 99",
        "bytes=-99999999999999999999, 0, 99",
        "bytes=99-99, 99, 99",
    })
    void oneRangeIsAPart(String header, long first, long last) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new ByteRange.Part(first, last, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999-"})
    void aRangeBehindTheEndIsUnsatisfiable(String header) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new ByteRange.Unsatisfiable(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-1",
                "bytes=0-1,5-6",
                "lines=0-1",
                "bytes=a-b",
                "bytes=0-1x",
                "bytes=--1",
                "bytes 0-1"
            })
    void whatIsNotOneRangeIsIgnored(String header) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new ByteRange.Whole());
    }

    @Test
    void nothingIsThereOfAnEmptyFile() {
        assertThat(ByteRange.parse("bytes=0-", 0)).isEqualTo(new ByteRange.Unsatisfiable(0));
        assertThat(ByteRange.parse("bytes=-5", 0)).isEqualTo(new ByteRange.Unsatisfiable(0));
    }

    @Test
    void theAnswerSaysWhichPartOfHowMuchItIs() {
        assertThat(new ByteRange.Part(90, 99, 100).contentRange()).isEqualTo("bytes 90-99/100");
        assertThat(new ByteRange.Part(90, 99, 100).length()).isEqualTo(10);
        assertThat(new ByteRange.Unsatisfiable(100).contentRange()).isEqualTo("bytes */100");
    }
}
