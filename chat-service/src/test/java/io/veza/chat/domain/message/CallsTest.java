package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read as people mean it. */
class CallsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello @bela | bela",
                "@Bela: hear this | bela",
                "(@a.b-c_d) and @bela. | a.b-c_d,bela",
                "@bela @BELA @bela | bela",
                "你好@bela | bela",
                "@room and @online | room,online",
                "write to me@example.org | ",
                "https://example.org/@bela | ",
                "a@b @ c @@bela | ",
                "`@bela` but @carl | carl",
                "``x ` @bela`` @carl | carl",
                "``` @bela ``` @carl | carl",
                "``` @bela never closed | ",
                "don't ` stop @bela | bela",
                "é@bela | ",
            })
    void callsWhoIsMeant(String words, String handles) {
        List<String> expected = handles == null ? List.of() : Arrays.asList(handles.split(","));
        assertThat(Calls.in(words)).isEqualTo(expected);
    }
}
