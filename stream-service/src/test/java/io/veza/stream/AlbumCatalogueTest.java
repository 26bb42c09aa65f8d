package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumArtist;
import io.veza.proto.stream.v1.AlbumMatch;
import io.veza.proto.stream.v1.BatchGetAlbumsRequest;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.ListAlbumArtistsRequest;
import io.veza.proto.stream.v1.ListAlbumsRequest;
import io.veza.proto.stream.v1.ListAlbumsRequest.Order;
import io.veza.proto.stream.v1.ListAlbumsResponse;
import io.veza.proto.stream.v1.SearchAlbumsRequest;
import io.veza.proto.stream.v1.Track.Visibility;
import io.veza.stream.studio.AlbumStudio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Albums gone through in all the orders that players know. */
@QuarkusTest
class AlbumCatalogueTest extends AlbumStudio {

    private long artist;

    private static CreateAlbumRequest.Builder titled(String title) {
        return CreateAlbumRequest.newBuilder().setTitle(title);
    }

    private static CreateAlbumRequest.Builder released(String title, String day) {
        return titled(title).setReleaseDate(day);
    }

    private ListAlbumsRequest.Builder theirs() {
        return ListAlbumsRequest.newBuilder().setArtist(artist);
    }

    @Test
    void listsComeInTheOrderAskedFor() {
        // Given
        artist = ids.next();
        long beta = publish(artist, released("beta", "2020-05-01")).getId();
        long alpha = publish(artist, released("Älpha", "2022-05-01")).getId();
        long gamma = publish(artist, titled("Gamma")).getId();

        // Then
        assertThat(list(LISTENER, theirs())).containsExactly(gamma, alpha, beta);
        assertThat(list(LISTENER, theirs().setOrder(Order.TITLE)))
                .containsExactly(alpha, beta, gamma);
        assertThat(list(LISTENER, theirs().setOrder(Order.ARTIST)))
                .containsExactly(alpha, beta, gamma);
        assertThat(list(LISTENER, theirs().setOrder(Order.YEAR)))
                .containsExactly(alpha, beta, gamma);
        assertThat(list(LISTENER, theirs().setOrder(Order.OLDEST)))
                .containsExactly(beta, alpha, gamma);
        assertThat(list(LISTENER, theirs().setOrder(Order.RANDOM)))
                .containsExactlyInAnyOrder(alpha, beta, gamma);
    }

    @Test
    void whatIsWantedIsNarrowed() {
        // Given
        artist = ids.next();
        long old = publish(artist, released("Old", "1999-12-31").setGenre("Dub")).getId();
        long young = publish(artist, released("Young", "2001-01-01").setGenre("dub")).getId();
        long single = publish(artist, titled("One").setKind(Album.Kind.SINGLE)).getId();

        // Then
        assertThat(list(LISTENER, theirs().setGenre("DUB"))).containsExactly(young, old);
        assertThat(list(LISTENER, theirs().setFromYear(2000))).containsExactly(young);
        assertThat(list(LISTENER, theirs().setToYear(1999))).containsExactly(old);
        assertThat(list(LISTENER, theirs().setKind(Album.Kind.SINGLE))).containsExactly(single);
        assertThat(list(LISTENER, theirs().setOffset(1))).containsExactly(young, old);
    }

    @Test
    void othersAreShownOnlyWhatIsPublicAndThereToBeHeard() {
        // Given
        artist = ids.next();
        long open = publish(artist, titled("Open")).getId();
        long empty = create(artist, "Empty", Visibility.PUBLIC).getId();
        long hidden = publish(artist, titled("Hidden").setVisibility(Visibility.PRIVATE)).getId();
        long linked = publish(artist, titled("Linked").setVisibility(Visibility.UNLISTED)).getId();
        BatchGetAlbumsRequest all =
                BatchGetAlbumsRequest.newBuilder()
                        .addAllAlbums(List.of(hidden, linked, empty, open, ids.next()))
                        .build();

        // Then
        assertThat(list(LISTENER, theirs())).containsExactly(open);
        assertThat(list(artist, theirs())).containsExactly(linked, hidden, empty, open);
        assertThat(catalogue(LISTENER).batchGetAlbums(all).await().atMost(CALL).getItemsList())
                .extracting(Album::getId)
                .containsExactly(linked, empty, open);
    }

    @ParameterizedTest
    @EnumSource(
            value = Order.class,
            names = {"NEWEST", "TITLE", "OLDEST"})
    void pagesGoOnWhereTheLastOneEnded(Order order) {
        // Given
        artist = ids.next();
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(publish(artist, released("No " + i, "200" + i + "-01-01")).getId());
        }

        // When
        List<Long> seen = new ArrayList<>();
        String cursor = "";
        do {
            ListAlbumsResponse page =
                    albums(LISTENER)
                            .listAlbums(
                                    theirs().setOrder(order).setLimit(2).setCursor(cursor).build())
                            .await()
                            .atMost(CALL);
            page.getItemsList().forEach(album -> seen.add(album.getId()));
            cursor = page.getNextCursor();
        } while (!cursor.isEmpty());

        // Then
        assertThat(seen).isEqualTo(order == Order.NEWEST ? all.reversed() : all);
    }

    @Test
    void theLikestIsFoundFirstAndAWrongLetterForgiven() {
        // Given
        long like = publish(ARTIST, titled("Nordlichter und mehr")).getId();
        long same = publish(ARTIST, titled("Nördlicht")).getId();
        create(ARTIST, "Nordlicht", Visibility.PUBLIC);
        publish(ARTIST, titled("Nordlicht").setVisibility(Visibility.UNLISTED));

        // When
        List<AlbumMatch> found = search("nordlihct");

        // Then
        assertThat(found)
                .extracting(match -> match.getAlbum().getId())
                .containsExactlyInAnyOrder(like, same);
        assertThat(search("nordlicht").getFirst().getAlbum().getId()).isEqualTo(same);
        assertThat(search("nordlicht").getFirst().getScore()).isEqualTo(1);
    }

    @Test
    void artistsAreCounted() {
        // Given
        artist = ids.next();
        publish(artist, titled("One"));
        song(artist, "Loose", Visibility.PUBLIC);
        song(artist, "Secret", Visibility.PRIVATE);
        create(artist, "Empty", Visibility.PUBLIC);
        long silent = ids.next();

        // When
        List<AlbumArtist> counted =
                catalogue(LISTENER)
                        .listAlbumArtists(
                                ListAlbumArtistsRequest.newBuilder()
                                        .addArtists(silent)
                                        .addArtists(artist)
                                        .build())
                        .await()
                        .atMost(CALL)
                        .getItemsList();

        // Then
        assertThat(counted).hasSize(1);
        assertThat(counted.getFirst().getArtist().getId()).isEqualTo(artist);
        assertThat(counted.getFirst().getAlbums()).isEqualTo(1);
        assertThat(counted.getFirst().getTracks()).isEqualTo(2);
    }

    private List<AlbumMatch> search(String words) {
        return catalogue(LISTENER)
                .searchAlbums(SearchAlbumsRequest.newBuilder().setWords(words).build())
                .await()
                .atMost(CALL)
                .getItemsList();
    }
}
