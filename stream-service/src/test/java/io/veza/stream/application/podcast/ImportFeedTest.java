package io.veza.stream.application.podcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.stream.application.podcast.FeedImports.Opening;
import io.veza.stream.domain.podcast.EpisodeKind;
import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.ForeignFeed.Lock;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.ItemFailure;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.PodcastGuid;
import io.veza.stream.domain.podcast.Records;
import io.veza.stream.domain.track.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportFeedTest {

    private static final String FEED = "https://example.org/feed.rss";
    private static final Lock OPEN = new Lock(false, "");

    private final Map<String, ForeignFeed> feeds = new HashMap<>();
    private final Desk desk = new Desk();
    private final AtomicLong ids = new AtomicLong(100);
    private String mail = "";

    @Test
    void theLatestOfWhatIsOutIsTakenOnceEach() {
        // Given
        feeds.put(
                FEED,
                feed(
                        OPEN,
                        "",
                        null,
                        item("old", Records.NOW.minusSeconds(300)),
                        item("older", Records.NOW.minusSeconds(400)),
                        item("new", Records.NOW.minusSeconds(100)),
                        item("new", Records.NOW.minusSeconds(50)),
                        item("next week", Records.NOW.plusSeconds(5))));

        // When
        take();

        // Then
        Opening opening = desk.opened.getFirst();
        assertThat(opening.items())
                .extracting(one -> one.item().guid())
                .containsExactly("new", "old");
        assertThat(opening.address()).isEqualTo(FEED);
        assertThat(opening.show().guid()).isEqualTo(PodcastGuid.of(FEED));
        assertThat(opening.show().details().visibility()).isEqualTo(Visibility.UNLISTED);
    }

    @Test
    void oneThatHasMovedIsFollowedAndKeepsItsName() {
        // Given
        UUID guid = UUID.fromString("917393e3-1b1e-5cef-ace4-edaa54e1f810");
        feeds.put(FEED, feed(OPEN, "https://example.org/new.rss", null));
        feeds.put("https://example.org/new.rss", feed(OPEN, "", guid));

        // When
        take();

        // Then
        assertThat(desk.opened.getFirst().address()).isEqualTo("https://example.org/new.rss");
        assertThat(desk.opened.getFirst().show().guid()).isEqualTo(guid);
    }

    @Test
    void twoThatSendEachOtherOnAreNotFollowedForEver() {
        // Given
        feeds.put(FEED, feed(OPEN, "https://example.org/other.rss", null));
        feeds.put("https://example.org/other.rss", feed(OPEN, FEED, null));

        // When
        take();

        // Then
        assertThat(desk.opened).hasSize(1);
    }

    @Test
    void aLockedOneIsRefusedUnlessOneReadsItsOwnersMail() {
        // Given
        feeds.put(FEED, feed(new Lock(true, "ada@example.org"), "", null));
        mail = "ben@example.org";

        // When
        DomainException refusal = catchThrowableOfType(DomainException.class, this::take);
        mail = "ada@example.org";
        take();

        // Then
        assertThat(refusal.code()).isEqualTo(PodcastError.FEED_LOCKED);
        assertThat(desk.opened).hasSize(1);
    }

    private void take() {
        Clock clock = Clock.fixed(Records.NOW, ZoneOffset.UTC);
        PodcastLimits limits =
                new PodcastLimits(
                        5, 10, 3, new PodcastLimits.Import(2, 1, Duration.ofMinutes(1), 9));
        FeedWeb web =
                (address, _) ->
                        Uni.createFrom()
                                .item(
                                        new FeedWeb.Found(
                                                address, address.getBytes(StandardCharsets.UTF_8)));
        FeedReader reader = bytes -> feeds.get(new String(bytes, StandardCharsets.UTF_8));
        Principal ada = Principal.of(1, 1, Role.USER, Records.NOW, Records.NOW.plusSeconds(60));
        new ImportFeed(
                        new ReadFeed(web, reader),
                        _ -> Uni.createFrom().item(mail),
                        new FeedOpening(limits, ids::incrementAndGet, clock),
                        desk)
                .handle(new ImportFeed.Command(FEED, Visibility.UNLISTED, ada))
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    private static ForeignFeed feed(
            Lock lock, String moved, @Nullable UUID guid, ForeignItem... items) {
        return new ForeignFeed(
                Records.details(Visibility.PRIVATE), guid, lock, "", moved, List.of(items));
    }

    private static ForeignItem item(String guid, Instant dated) {
        return new ForeignItem(
                guid,
                guid,
                "",
                0,
                0,
                EpisodeKind.FULL,
                false,
                dated,
                "https://example.org/" + guid.replace(' ', '-') + ".mp3",
                List.of());
    }

    /** Notes what begins. */
    private static final class Desk implements FeedImports {

        final List<Opening> opened = new ArrayList<>();

        @Override
        public Uni<Long> begin(Opening opening) {
            opened.add(opening);
            return Uni.createFrom().item(opening.show().id());
        }

        @Override
        public Uni<Optional<Progress>> progress(long show) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> retry(long show) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Optional<Job>> claim(Duration lease) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> done(Job job) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> failed(Job job, ItemFailure failure, Optional<Instant> due) {
            throw new UnsupportedOperationException();
        }
    }
}
