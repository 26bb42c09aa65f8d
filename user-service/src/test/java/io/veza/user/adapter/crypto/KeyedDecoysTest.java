package io.veza.user.adapter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.session.Login;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedDecoysTest {

    private static KeyedDecoys decoys(byte key) {
        byte[] master = new byte[32];
        master[0] = key;
        return new KeyedDecoys(
                new MasterKey(Optional.of(Base64.getEncoder().encodeToString(master))));
    }

    @Test
    void areAlwaysTheSameForANameHoweverItIsTyped() {
        List<CredentialId> first = decoys((byte) 1).of(new Login("Nobody"));

        assertThat(decoys((byte) 1).of(new Login(" nobody "))).isEqualTo(first).isNotEmpty();
        assertThat(decoys((byte) 1).of(new Login("somebody"))).isNotEqualTo(first);
        assertThat(decoys((byte) 2).of(new Login("nobody"))).isNotEqualTo(first);
    }

    @Test
    void areAsManyAndAsLongAsWhatPeopleHave() {
        List<List<CredentialId>> many =
                IntStream.range(0, 200)
                        .mapToObj(i -> decoys((byte) 1).of(new Login("name" + i)))
                        .toList();

        assertThat(many.stream().map(List::size)).contains(1, 2).allMatch(size -> size <= 2);
        assertThat(many.stream().flatMap(List::stream).map(id -> id.bytes().length))
                .contains(16, 20, 32)
                .allMatch(length -> length <= 32);
    }
}
