package io.veza.user.application.load;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.AccessGrant;
import io.veza.user.fake.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CreateLoadUsersTest {

    private final List<LoadUser> added = new ArrayList<>();
    private final List<AccessGrant> grants = new ArrayList<>();
    private final AtomicLong id = new AtomicLong();
    private final CreateLoadUsers create =
            new CreateLoadUsers(
                    (people, now, expiresAt) -> {
                        added.addAll(people);
                        return Uni.createFrom().voidItem();
                    },
                    grant -> {
                        grants.add(grant);
                        return Uni.createFrom().item("token");
                    },
                    id::incrementAndGet,
                    new TestClock());

    @Test
    void manyPeopleComeAtOnceWithLongLivedTokens() {
        // When
        List<CreateLoadUsers.Made> made = answer(create.handle(1000).collect().asList());

        // Then
        assertThat(made)
                .hasSize(1000)
                .extracting(CreateLoadUsers.Made::user)
                .doesNotHaveDuplicates();
        assertThat(added).hasSize(1000);
        assertThat(grants)
                .allSatisfy(grant -> {
                    assertThat(grant.lifetime()).isEqualTo(Duration.ofHours(2));
                    assertThat(grant.unlimited()).isTrue();
                });
    }
}
