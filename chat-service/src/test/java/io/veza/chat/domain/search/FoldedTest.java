package io.veza.chat.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Crème BRÛLÉE, creme brulee",
        "Ｃ＋＋２０, c++20",
        "Straße, strasse",
        "Łódź, lodz",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "İstanbul, istanbul",
        "  two   words , two words",
        "ﬁnal, final",
        "a\u200Bb, ab",
        "❤\uFE0F, ❤",
        "日本語, 日本語",
    })
    void whatPeopleTypeAndWhatIsMeantBecomeTheSame(String source, String folded) {
        assertThat(Folded.of(source).text().strip()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"が, か", "한, 하"})
    void differentSyllablesStayDifferent(String one, String other) {
        assertThat(Folded.of(one).text()).isNotEqualTo(Folded.of(other).text());
    }
}
