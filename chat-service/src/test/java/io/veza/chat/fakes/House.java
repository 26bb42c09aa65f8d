package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.aside.ReadAsides;
import io.veza.chat.application.log.Announcer;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.log.ViewEvents;
import io.veza.chat.application.message.ChangeMessage;
import io.veza.chat.application.message.FindCalled;
import io.veza.chat.application.message.SendMessage;
import io.veza.chat.application.message.ViewMessages;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.person.People;
import io.veza.chat.application.room.CreateRoom;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.rule.OpenDoor;
import io.veza.chat.application.rule.ScreenMessage;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Batcher;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The use cases most tests need, wired to memory. */
public final class House {

    public static final long ANNA = 11;
    public static final long BELA = 12;
    public static final Clock CLOCK = Clock.fixed(MemoryHouse.NOW, ZoneOffset.UTC);

    private static final AtomicLong LAST_ID = new AtomicLong(1_000);
    public static final Ids IDS = LAST_ID::incrementAndGet;

    public final TestUploads uploads = new TestUploads();
    public final MemoryHouse store = new MemoryHouse();
    public final RecordedFeed feed = new RecordedFeed();
    public final Names names = new Names(people());
    private final ReadAsides asides =
            new ReadAsides(store.quotes(), NoAsides.THREADS, NoAsides.POLLS);
    public final ViewEvents viewEvents = new ViewEvents(names, asides);
    public final Announcer announcer = new Announcer(viewEvents, feed, feed);
    public final RoomWriter writer =
            new RoomWriter(store, announcer, () -> Runnable::run, new Batcher.Limits(100, 1000, 4));
    public final GetRoom getRoom = new GetRoom(store);
    public final ViewMessages view = new ViewMessages(names, store.reactions(), asides);
    public final ScreenMessage screen = OpenDoor.screen(CLOCK, IDS);
    public final FindCalled called = new FindCalled(new TestHandles());
    public final ChangeMessage changeMessage = new ChangeMessage(writer, names, screen, called);
    public final SendMessage sendMessage =
            new SendMessage(writer, names, screen, uploads, IDS, called);
    private final CreateRoom createRoom = new CreateRoom(store, announcer, IDS, CLOCK);

    /** A room of Anna's. */
    public long room(Visibility visibility) {
        return await(
                        createRoom.handle(
                                new CreateRoom.Command(
                                        ANNA, new RoomName("Studio"), new Topic(""), visibility)))
                .room()
                .id();
    }

    public SendMessage.Sent send(long user, long room, String text) {
        return await(sendMessage.handle(command(user, room, text, null)));
    }

    public static SendMessage.Command command(
            long user, long room, String text, @Nullable String nonce) {
        return new SendMessage.Command(
                user, room, new Text(text), nonce == null ? null : new Nonce(nonce), null, null);
    }

    public static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }

    /** The code a refused call is refused with. */
    public static ErrorCode refusal(Uni<?> uni) {
        return uni.map(item -> (ErrorCode) ChatError.NONCE_INVALID)
                .onFailure(DomainException.class)
                .recoverWithItem(failure -> ((DomainException) failure).code())
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static People people() {
        return ids ->
                Uni.createFrom().item(Map.of(ANNA, new Person(ANNA, "anna", "Anna Lindqvist")));
    }
}
