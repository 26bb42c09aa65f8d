package io.veza.gateway.realtime.room;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.Head;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.Receipt;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomSettings;
import io.veza.proto.common.v1.Person;
import io.veza.proto.edge.v1.TypingPush;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A room whose log is a list and whose live channel loses what the test tells it to lose. */
final class FakeRoom implements RoomSource {

    static final long ID = 42;

    private final List<RoomEvent> log = new ArrayList<>();
    private final List<Consumer<byte[]>> listeners = new ArrayList<>();
    private final List<Consumer<byte[]>> typingListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<byte[]>> receiptListeners = new CopyOnWriteArrayList<>();
    private final Executor answers;

    /** Tokens of people who may not read the room. */
    final Set<String> shutOut = ConcurrentHashMap.newKeySet();

    private String epoch = "e1";
    private int keptFrom = 1;

    FakeRoom(Executor answers) {
        this.answers = answers;
    }

    /** Commits a message; publishes it live unless it is to be lost. */
    synchronized void say(String text, long author, boolean lost) {
        RoomEvent event = event(log.size() + 1, text, author);
        log.add(event);
        if (!lost) {
            publish(event);
        }
    }

    /** Commits that only members may read from now on. */
    synchronized void becomePrivate() {
        RoomEvent event =
                RoomEvent.newBuilder()
                        .setRoom(ID)
                        .setSeq(log.size() + 1)
                        .setType("room.updated")
                        .setSettings(
                                RoomSettings.newBuilder().setVisibility(Room.Visibility.PRIVATE))
                        .build();
        log.add(event);
        publish(event);
    }

    synchronized void publish(RoomEvent event) {
        byte[] bytes =
                LiveEvents.newBuilder()
                        .setRoom(ID)
                        .setEpoch(epoch)
                        .addEvents(event)
                        .build()
                        .toByteArray();
        List.copyOf(listeners).forEach(listener -> listener.accept(bytes));
    }

    synchronized RoomEvent logged(int seq) {
        return log.get(seq - 1);
    }

    synchronized void forgetBefore(int seq) {
        keptFrom = seq;
    }

    synchronized int top() {
        return log.size();
    }

    String epoch() {
        return epoch;
    }

    @Override
    public synchronized AutoCloseable listen(long room, Consumer<byte[]> handler) {
        listeners.add(handler);
        return () -> listeners.remove(handler);
    }

    @Override
    public AutoCloseable listenTyping(long room, Consumer<byte[]> handler) {
        typingListeners.add(handler);
        return () -> typingListeners.remove(handler);
    }

    @Override
    public AutoCloseable listenReceipts(long room, Consumer<byte[]> handler) {
        receiptListeners.add(handler);
        return () -> receiptListeners.remove(handler);
    }

    void read(long user, int seq) {
        byte[] push =
                Receipt.newBuilder().setRoom(ID).setUser(user).setSeq(seq).build().toByteArray();
        receiptListeners.forEach(listener -> listener.accept(push));
    }

    void type(long user) {
        byte[] push =
                TypingPush.newBuilder()
                        .setRoom(ID)
                        .setUser(Person.newBuilder().setId(user))
                        .build()
                        .toByteArray();
        typingListeners.forEach(listener -> listener.accept(push));
    }

    @Override
    public Uni<ListEventsResponse> eventsAfter(
            long room, String ofEpoch, int after, int limit, String token) {
        return Uni.createFrom().item(() -> page(ofEpoch, after, limit)).runSubscriptionOn(answers);
    }

    /** Nothing is kept here: the log serves. */
    @Override
    public Uni<List<RoomEvent>> recent(long room, String ofEpoch, int after, int upTo) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<Head>> heads(Collection<Long> rooms, String token) {
        return Uni.createFrom().item(() -> List.of(head())).runSubscriptionOn(answers);
    }

    @Override
    public Uni<Boolean> mayRead(long room, String token) {
        return Uni.createFrom().item(() -> !shutOut.contains(token)).runSubscriptionOn(answers);
    }

    synchronized Head head() {
        return Head.newBuilder().setRoom(ID).setEpoch(epoch).setTop(log.size()).build();
    }

    private synchronized ListEventsResponse page(String ofEpoch, int after, int limit) {
        ListEventsResponse.Builder page =
                ListEventsResponse.newBuilder().setEpoch(epoch).setTop(log.size());
        if (!ofEpoch.equals(epoch) || after + 1 < keptFrom || after > log.size()) {
            return page.setGap(true).build();
        }
        log.stream().skip(after).limit(Math.min(limit, 7)).forEach(page::addEvents);
        return page.build();
    }

    private static RoomEvent event(int seq, String text, long author) {
        return RoomEvent.newBuilder()
                .setRoom(ID)
                .setSeq(seq)
                .setType("message.created")
                .setMessage(
                        Message.newBuilder()
                                .setSeq(seq)
                                .setText(text)
                                .setNonce("n" + seq)
                                .setAuthor(Person.newBuilder().setId(author)))
                .build();
    }
}
