package io.veza.chat.adapter.nats;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.activity.Activities;
import io.veza.chat.application.membership.ListMemberships;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.membership.Membership;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.UserRegistered;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the event log through relay, JetStream and durable consumers, as in the running suite. */
@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class NewcomersTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject EventLog eventLog;
    @Inject Transactions transactions;
    @Inject ListMemberships listMemberships;
    @Inject Activities activities;
    @Inject Ids ids;

    @Test
    void whoRegistersFindsTheLobbyAndIsSeenInTheFeed() {
        // Given
        long newcomer = ids.next();

        // When
        happen(
                "user/" + newcomer,
                "veza.user.account.registered",
                UserRegistered.newBuilder().setUser(newcomer).build(),
                newcomer);

        // Then
        Poll.until(SOON, "they are in a room", () -> !rooms(newcomer).isEmpty());
        assertThat(rooms(newcomer))
                .singleElement()
                .satisfies(room -> assertThat(room.room().name().value()).isEqualTo("Lobby"));
        Poll.until(SOON, "the feed tells it", () -> isInFeed(newcomer));
    }

    private void happen(String stream, String type, Message payload, long actor) {
        List<NewEvent> events = List.of(new NewEvent(stream, type, payload, actor));
        await(transactions.inTransaction(tx -> eventLog.append(tx, events)));
    }

    private List<Membership> rooms(long user) {
        return await(listMemberships.handle(user));
    }

    private boolean isInFeed(long user) {
        return await(activities.list(user, Keyset.parse(null), 100)).stream()
                .map(Activity::subject)
                .anyMatch(subject -> subject == user);
    }
}
