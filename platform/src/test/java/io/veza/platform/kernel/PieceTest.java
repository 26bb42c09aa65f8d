package io.veza.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "65535, 1", "65536, 1", "65537, 2", "200000, 4"})
    void piecesInTheirOrderAreTheFile(int length, int count) {
        // Given
        byte[] content = new byte[length];
        new Random(7).nextBytes(content);

        // When
        List<Piece> pieces = Piece.cut("messages.json", content).toList();

        // Then
        assertThat(pieces).hasSize(count).allSatisfy(PieceTest::fits);
        assertThat(joined(pieces)).isEqualTo(content);
    }

    @Test
    void thereAreNoneOfNothing() {
        assertThat(Piece.cut("messages.json", new byte[0])).isEmpty();
    }

    private static void fits(Piece piece) {
        assertThat(piece.file()).isEqualTo("messages.json");
        assertThat(piece.content()).hasSizeBetween(1, Piece.LARGEST);
    }

    private static byte[] joined(List<Piece> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(piece -> all.writeBytes(piece.content()));
        return all.toByteArray();
    }
}
