package io.veza.chat.adapter.grpc;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.MarkUnreadRequest;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.ReadState;
import io.veza.proto.chat.v1.ReadingService;
import io.veza.proto.chat.v1.SendMessageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever people do, the counts are what one gets by counting everything. */
@QuarkusTest
class CountPropertyTest extends GovernedRoom {

    private static final int STEPS = 60;

    @GrpcClient("chat")
    ReadingService reading;

    private final List<Said> said = new ArrayList<>();
    private final Map<Long, Integer> read = new HashMap<>();
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    private static final class Said {

        final Message message;
        Set<Long> calls;
        boolean deleted;

        Said(Message message, Set<Long> calls) {
            this.message = message;
            this.calls = calls;
        }
    }

    @RepeatedTest(3)
    void countsAreWhatIsThere() {
        // Given
        await(join(carl));
        for (long user : people()) {
            read.put(user, membership(user).getRead());
        }

        // When
        for (int i = 0; i < STEPS; i++) {
            step();
        }

        // Then
        for (long user : people()) {
            assertCounted(user);
        }
    }

    /** People nobody suspects of spam: they say much in a short time. */
    private static <T> T as(T service, long user) {
        return Bearer.attach(service, TestTokens.bearer(user, user, Role.ADMIN));
    }

    private void step() {
        long user = any(people());
        switch (random.nextInt(8)) {
            case 0 -> edit();
            case 1 -> delete();
            case 2 -> read(user);
            case 3 -> unread(user);
            default -> say(user);
        }
    }

    private void say(long user) {
        Set<Long> calls = someone();
        SendMessageRequest request =
                SendMessageRequest.newBuilder().setRoom(room).setText(words(calls)).build();
        Message message = await(as(messages, user).sendMessage(request)).getMessage();
        said.add(new Said(message, calls));
        read.put(user, message.getSeq());
    }

    private void edit() {
        if (said.isEmpty()) {
            return;
        }
        Said one = any(said);
        if (one.deleted) {
            return;
        }
        one.calls = someone();
        await(
                as(messages, one.message.getAuthor().getId())
                        .editMessage(
                                EditMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(one.message.getId())
                                        .setText(words(one.calls))
                                        .build()));
    }

    private void delete() {
        if (said.isEmpty()) {
            return;
        }
        Said one = any(said);
        one.deleted = true;
        await(
                as(messages, one.message.getAuthor().getId())
                        .deleteMessage(
                                DeleteMessageRequest.newBuilder()
                                        .setRoom(room)
                                        .setMessage(one.message.getId())
                                        .build()));
    }

    private void read(long user) {
        int seq = random.nextInt(1, STEPS + 5);
        int top = membership(user).getTop();
        await(
                as(rooms, user)
                        .markRead(MarkReadRequest.newBuilder().setRoom(room).setSeq(seq).build()));
        read.merge(user, Math.min(seq, top), Math::max);
    }

    private void unread(long user) {
        int seq = random.nextInt(1, membership(user).getTop() + 1);
        ReadState state =
                await(
                        as(reading, user)
                                .markUnread(
                                        MarkUnreadRequest.newBuilder()
                                                .setRoom(room)
                                                .setSeq(seq)
                                                .build()));
        read.put(user, seq - 1);
        assertThat(state.getUnread()).as("seed %d", seed).isEqualTo(unreadOf(user));
        assertThat(state.getMentions()).as("seed %d", seed).isEqualTo(mentionsOf(user));
    }

    private void assertCounted(long user) {
        Membership membership = membership(user);
        assertThat(membership.getRead()).as("seed %d", seed).isEqualTo(read.get(user));
        assertThat(membership.getUnread()).as("seed %d", seed).isEqualTo(unreadOf(user));
        assertThat(membership.getMentions()).as("seed %d", seed).isEqualTo(mentionsOf(user));
    }

    private int unreadOf(long user) {
        return (int) said.stream().filter(one -> isNew(one, user)).count();
    }

    private int mentionsOf(long user) {
        return (int)
                said.stream()
                        .filter(one -> isNew(one, user) && !one.deleted)
                        .filter(one -> one.calls.contains(user) || isToAll(one))
                        .count();
    }

    private boolean isNew(Said one, long user) {
        return one.message.getSeq() > read.get(user) && one.message.getAuthor().getId() != user;
    }

    /** Of the three only Anna may call everybody. */
    private boolean isToAll(Said one) {
        return one.calls.contains(0L) && one.message.getAuthor().getId() == anna;
    }

    private Set<Long> someone() {
        Set<Long> calls = new HashSet<>();
        if (random.nextBoolean()) {
            calls.add(any(people()));
        }
        if (random.nextInt(4) == 0) {
            calls.add(0L);
        }
        return calls;
    }

    /** Never twice the same: an edit must change something. */
    private String words(Set<Long> calls) {
        StringBuilder words = new StringBuilder("line " + random.nextLong());
        calls.forEach(user -> words.append(user == 0 ? " @room" : " @p" + user));
        return words.toString();
    }

    private List<Long> people() {
        return List.of(anna, bela, carl);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Membership membership(long user) {
        return await(as(rooms, user).listMemberships(ListMembershipsRequest.newBuilder().build()))
                .getItemsList()
                .stream()
                .filter(one -> one.getId() == room)
                .findFirst()
                .orElseThrow();
    }
}
