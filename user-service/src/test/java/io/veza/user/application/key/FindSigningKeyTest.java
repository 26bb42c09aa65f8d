package io.veza.user.application.key;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindSigningKeyTest {

    private final MemoryKeys keys = new MemoryKeys();
    private final FindSigningKey find = new FindSigningKey(keys, FindSigningKeyTest::make);

    private static Uni<SigningKey> make(KeyState state) {
        return Uni.createFrom()
                .item(new SigningKey("new", state, new byte[0], new byte[0], Instant.EPOCH));
    }

    @Test
    void aNewInstallationMakesItsFirstKey() {
        // When
        SigningKey key = answer(find.active());

        // Then
        assertThat(key.state()).isEqualTo(KeyState.ACTIVE);
        assertThat(answer(find.published())).extracting(SigningKey::kid).containsExactly("new");
    }

    @Test
    void theKeyThatIsThereGoesOnSigning() {
        // Given
        answer(find.active());

        // When
        SigningKey again = answer(find.active());

        // Then
        assertThat(again.kid()).isEqualTo("new");
        assertThat(keys.stored).hasSize(1);
    }

    private static final class MemoryKeys implements SigningKeys {

        private final List<SigningKey> stored = new ArrayList<>();

        @Override
        public Uni<Optional<SigningKey>> active() {
            return Uni.createFrom().item(stored.stream().findFirst());
        }

        @Override
        public Uni<SigningKey> addFirst(SigningKey active) {
            stored.add(active);
            return Uni.createFrom().item(active);
        }

        @Override
        public Uni<List<SigningKey>> all() {
            return Uni.createFrom().item(List.copyOf(stored));
        }
    }
}
