package io.veza.gateway.realtime.room;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.Head;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.common.v1.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * A room whose live events come late, twice, in another order or never, whose copy of the newest
 * events has holes, and whose log answers when it likes.
 */
final class ForgetfulRoom implements RoomSource {

    static final long ID = 42;
    private static final int PAGE = 7;

    private final Executor answers;
    private final Random chance;
    private final List<RoomEvent> log = new ArrayList<>();
    private final List<byte[]> underway = new ArrayList<>();
    private final List<byte[]> delivered = new ArrayList<>();
    private final TreeMap<Integer, RoomEvent> copy = new TreeMap<>();
    private final Map<Integer, String> takenBack = new HashMap<>();
    private Consumer<byte[]> listener = _ -> {};
    private int epochs = 1;
    private int keptFrom = 1;
    private int failures;

    ForgetfulRoom(Executor answers, Random chance) {
        this.answers = answers;
        this.chance = chance;
    }

    String epoch() {
        return "e" + epochs;
    }

    int top() {
        return log.size();
    }

    void say() {
        int seq = top() + 1;
        commit(event(seq, "message.created", epoch() + "-" + seq, chance.nextInt(5)));
    }

    /** A message's words go, from the log and from the copy. */
    void takeBack() {
        if (log.isEmpty()) {
            return;
        }
        int place = 1 + chance.nextInt(top());
        RoomEvent old = log.get(place - 1);
        if (!old.getType().equals("message.created") || old.getMessage().getText().isEmpty()) {
            return;
        }
        takenBack.put(top() + 1, old.getMessage().getText());
        log.set(
                place - 1,
                event(place, "message.created", "", old.getMessage().getAuthor().getId()));
        commit(event(top() + 1, "message.deleted", epoch(), 1));
    }

    /** Words that were taken back at this place or before. */
    Set<String> wordsTakenBackUpTo(int seq) {
        Set<String> words = new HashSet<>();
        takenBack.forEach((at, text) -> {
            if (at <= seq) {
                words.add(text);
            }
        });
        return words;
    }

    private void commit(RoomEvent event) {
        log.add(event);
        underway.add(live(event));
        if (chance.nextInt(4) > 0) {
            keep(event);
        }
    }

    /** As chat-service does it; now and then that fails. */
    private void keep(RoomEvent event) {
        if (event.getType().equals("message.deleted")) {
            copy.headMap(event.getSeq()).clear();
        }
        if (copy.isEmpty() || event.getSeq() >= copy.firstKey()) {
            copy.put(event.getSeq(), event);
        }
    }

    void deliverOne() {
        if (!underway.isEmpty()) {
            byte[] next = underway.remove(chance.nextInt(Math.min(3, underway.size())));
            delivered.add(next);
            listener.accept(next);
        }
    }

    void deliverAgain() {
        if (!delivered.isEmpty()) {
            listener.accept(delivered.get(chance.nextInt(delivered.size())));
        }
    }

    void loseOne() {
        if (!underway.isEmpty()) {
            underway.remove(chance.nextInt(underway.size()));
        }
    }

    /** As after a restore from a backup. */
    void beginAnew() {
        epochs++;
        int stays = chance.nextInt(top() + 1);
        log.subList(stays, top()).clear();
        copy.clear();
        takenBack.clear();
        keptFrom = Math.min(keptFrom, top() + 1);
    }

    void forgetOld() {
        keptFrom = Math.max(keptFrom, chance.nextInt(top() + 1));
    }

    /** The next calls come to nothing. */
    void fail() {
        failures = chance.nextInt(4);
    }

    void recover() {
        failures = 0;
        underway.clear();
    }

    Head head() {
        return Head.newBuilder().setRoom(ID).setEpoch(epoch()).setTop(top()).build();
    }

    @Override
    public AutoCloseable listen(long room, Consumer<byte[]> handler) {
        listener = handler;
        return () -> {};
    }

    @Override
    public AutoCloseable listenTyping(long room, Consumer<byte[]> handler) {
        return () -> {};
    }

    @Override
    public AutoCloseable listenReceipts(long room, Consumer<byte[]> handler) {
        return () -> {};
    }

    @Override
    public Uni<ListEventsResponse> eventsAfter(
            long room, String ofEpoch, int after, int limit, String token) {
        return answer(() -> page(ofEpoch, after));
    }

    private ListEventsResponse page(String ofEpoch, int after) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("away");
        }
        ListEventsResponse.Builder page =
                ListEventsResponse.newBuilder().setEpoch(epoch()).setTop(top());
        if (!ofEpoch.equals(epoch()) || after + 1 < keptFrom || after > top()) {
            return page.setGap(true).build();
        }
        log.stream().skip(after).limit(PAGE).forEach(page::addEvents);
        return page.build();
    }

    @Override
    public Uni<List<RoomEvent>> recent(long room, String ofEpoch, int after, int upTo) {
        return answer(() ->
                ofEpoch.equals(epoch()) && after < upTo
                        ? List.copyOf(copy.subMap(after, false, upTo, true).values())
                        : List.of());
    }

    @Override
    public Uni<List<Head>> heads(Collection<Long> rooms, String token) {
        return answer(() -> List.of(head()));
    }

    @Override
    public Uni<Boolean> mayRead(long room, String token) {
        return answer(() -> true);
    }

    private <T> Uni<T> answer(java.util.function.Supplier<T> what) {
        return Uni.createFrom().item(what).runSubscriptionOn(answers);
    }

    private byte[] live(RoomEvent event) {
        return LiveEvents.newBuilder()
                .setRoom(ID)
                .setEpoch(epoch())
                .addEvents(event)
                .build()
                .toByteArray();
    }

    private static RoomEvent event(int seq, String type, String text, long author) {
        Message.Builder message =
                Message.newBuilder()
                        .setSeq(seq)
                        .setText(text)
                        .setAuthor(Person.newBuilder().setId(author));
        if (type.equals("message.created")) {
            message.setNonce("n" + seq);
        }
        return RoomEvent.newBuilder()
                .setRoom(ID)
                .setSeq(seq)
                .setType(type)
                .setMessage(message)
                .build();
    }
}
