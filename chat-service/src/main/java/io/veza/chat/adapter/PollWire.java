package io.veza.chat.adapter;

import io.veza.chat.domain.log.RoomEvent.PollVoted;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.poll.PollResult;
import io.veza.proto.chat.v1.NewPoll;
import io.veza.proto.chat.v1.Poll;
import io.veza.proto.chat.v1.PollChange;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Polls and the answers to them, as protobuf. */
public final class PollWire {

    private PollWire() {}

    static Poll poll(io.veza.chat.domain.poll.Poll poll) {
        Poll.Builder wire =
                Poll.newBuilder()
                        .setQuestion(poll.question())
                        .addAllOptions(poll.options())
                        .setMultiple(poll.multiple())
                        .setAnonymous(poll.anonymous());
        if (poll.closesAt() != null) {
            wire.setClosesAt(RoomWire.timestamp(poll.closesAt()));
        }
        if (poll.closedAt() != null) {
            wire.setClosedAt(RoomWire.timestamp(poll.closedAt()));
        }
        return wire.build();
    }

    static io.veza.chat.domain.poll.Poll poll(Poll wire) {
        return new io.veza.chat.domain.poll.Poll(
                wire.getQuestion(),
                wire.getOptionsList(),
                wire.getMultiple(),
                wire.getAnonymous(),
                wire.hasClosesAt() ? RoomWire.instant(wire.getClosesAt()) : null,
                wire.hasClosedAt() ? RoomWire.instant(wire.getClosedAt()) : null);
    }

    static io.veza.chat.domain.poll.Poll poll(NewPoll asked) {
        return io.veza.chat.domain.poll.Poll.asked(
                asked.getQuestion(),
                asked.getOptionsList(),
                asked.getMultiple(),
                asked.getAnonymous(),
                asked.hasClosesAt() ? RoomWire.instant(asked.getClosesAt()) : null);
    }

    static void put(Poll.Builder wire, io.veza.chat.domain.poll.Poll poll, PollResult result) {
        wire.addAllCounts(counts(poll, result))
                .setVoters(result.voters())
                .addAllMine(result.mine().stream().sorted().toList());
    }

    static PollChange change(Message message, @Nullable PollResult known, Set<Integer> choices) {
        PollChange.Builder change = PollChange.newBuilder().setMessage(message.id());
        io.veza.chat.domain.poll.Poll poll = message.extras().poll();
        PollResult result = known == null ? PollResult.NONE : known;
        if (poll == null) {
            return change.build();
        }
        change.addAllCounts(counts(poll, result)).setVoters(result.voters());
        if (!poll.anonymous()) {
            change.addAllChoices(choices.stream().sorted().toList());
        }
        if (poll.closedAt() != null) {
            change.setClosedAt(RoomWire.timestamp(poll.closedAt()));
        }
        return change.build();
    }

    /** What the log keeps of a vote. */
    public static byte[] detail(PollVoted voted) {
        return RoomEvent.newBuilder()
                .setPoll(PollChange.newBuilder().addAllChoices(voted.choices()))
                .build()
                .toByteArray();
    }

    public static Set<Integer> choices(RoomEvent detail) {
        return new HashSet<>(detail.getPoll().getChoicesList());
    }

    private static List<Integer> counts(io.veza.chat.domain.poll.Poll poll, PollResult result) {
        return IntStream.range(0, poll.options().size())
                .mapToObj(option -> result.counts().getOrDefault(option, 0))
                .toList();
    }
}
