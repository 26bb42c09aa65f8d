package io.veza.gateway.subsonic.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.ListReleasesRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArtistOrderTest {

    private static final List<LibraryArtist> ARTISTS =
            List.of(artist(7, 3), artist(5, 2), artist(9, 4));

    @Test
    void onlyThoseAreAskedForWhoseReleasesAreShown() {
        ListReleasesRequest request = ArtistOrder.request(ARTISTS, new AlbumLists.Part(4, 2));

        assertThat(request.getArtistsList()).containsExactly(5L, 9L);
        assertThat(request.getOffset()).isEqualTo(1);
        assertThat(request.getLimit()).isEqualTo(2);
    }

    @Test
    void theFirstPageBeginsWithTheFirst() {
        ListReleasesRequest request = ArtistOrder.request(ARTISTS, new AlbumLists.Part(0, 3));

        assertThat(request.getArtistsList()).containsExactly(7L);
        assertThat(request.getOffset()).isZero();
    }

    @Test
    void behindTheLastThereIsNobody() {
        assertThat(ArtistOrder.request(ARTISTS, new AlbumLists.Part(9, 10)).getArtistsList())
                .isEmpty();
    }

    @Test
    void lettersForgetAccentsAndSignsAreTogether() {
        assertThat(Letters.letter("élan")).isEqualTo("E");
        assertThat(Letters.letter("4 hands")).isEqualTo("#");
        assertThat(Letters.letter(" ")).isEqualTo("#");
        assertThat(Finds.plain("Ébène")).isEqualTo("ebene");
        assertThat(SearchEndpoints.words("\"\"")).isEmpty();
        assertThat(SearchEndpoints.words("abc*")).isEqualTo("abc");
    }

    private static LibraryArtist artist(long id, int releases) {
        return LibraryArtist.newBuilder()
                .setArtist(Person.newBuilder().setId(id))
                .setReleases(releases)
                .build();
    }
}
