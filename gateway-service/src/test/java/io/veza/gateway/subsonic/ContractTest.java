package io.veza.gateway.subsonic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.GetListeningRequest;
import io.veza.proto.stream.v1.GetLyricsRequest;
import io.veza.proto.stream.v1.GetPlayingNowRequest;
import io.veza.proto.stream.v1.GetPlayingNowResponse;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.HeardTrack;
import io.veza.proto.stream.v1.LibraryGenre;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.ListEntriesResponse;
import io.veza.proto.stream.v1.ListLibraryGenresRequest;
import io.veza.proto.stream.v1.ListLibraryGenresResponse;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListLibraryTracksResponse;
import io.veza.proto.stream.v1.ListLikesRequest;
import io.veza.proto.stream.v1.ListLikesResponse;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.ListListensResponse;
import io.veza.proto.stream.v1.ListPlaylistsRequest;
import io.veza.proto.stream.v1.ListPlaylistsResponse;
import io.veza.proto.stream.v1.ListSimilarTracksRequest;
import io.veza.proto.stream.v1.ListSimilarTracksResponse;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksResponse;
import io.veza.proto.stream.v1.Listen;
import io.veza.proto.stream.v1.Listening;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.LyricsWord;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.SearchTracksResponse;
import io.veza.proto.stream.v1.SimilarTrack;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackMatch;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer is as the specification has it, and says the same in both languages. */
@QuarkusTest
class ContractTest extends PlayerTest {

    private static final Timestamp THEN = Timestamp.newBuilder().setSeconds(1_780_000_000).build();

    @ParameterizedTest
    @CsvSource({
        "getLicense, '', license",
        "getUser, '', user",
        "tokenInfo, '', tokenInfo",
        "getMusicFolders, '', musicFolders",
        "getScanStatus, '', scanStatus",
        "startScan, '', scanStatus",
        "getIndexes, '', indexes",
        "getArtists, '', artists",
        "getArtist, id=ar-31, artist",
        "getArtistInfo, id=ar-31, artistInfo",
        "getArtistInfo2, id=ar-31, artistInfo2",
        "getMusicDirectory, id=ar-31, directory",
        "getMusicDirectory, id=al-21, directory",
        "getAlbum, id=al-21, album",
        "getAlbum, id=si-12, album",
        "getAlbumInfo, id=al-21, albumInfo",
        "getAlbumInfo2, id=si-12, albumInfo",
        "getAlbumList, type=newest, albumList",
        "getAlbumList2, type=alphabeticalByArtist, albumList2",
        "getAlbumList2, type=frequent, albumList2",
        "getAlbumList2, type=starred, albumList2",
        "getAlbumList, type=highest, albumList",
        "getAlbumList2, type=highest, albumList2",
        "getAlbumList2, type=byYear&fromYear=2026&toYear=2020, albumList2",
        "getSong, id=tr-11, song",
        "getGenres, '', genres",
        "getSongsByGenre, genre=House, songsByGenre",
        "getRandomSongs, size=3, randomSongs",
        "getSimilarSongs, id=tr-11, similarSongs",
        "getSimilarSongs2, id=ar-31, similarSongs2",
        "getTopSongs, artist=lou, topSongs",
        "getStarred, '', starred",
        "getStarred2, '', starred2",
        "search2, query=alone, searchResult2",
        "search3, 'query=\"\"', searchResult3",
        "getPlaylists, '', playlists",
        "getPlaylist, id=pl-41, playlist",
        "getLyrics, title=Alone&artist=lou, lyrics",
        "getLyricsBySongId, id=tr-12, lyricsList",
        "getLyricsBySongId, id=tr-12&enhanced=true, lyricsList",
        "getNowPlaying, '', nowPlaying",
        "getPlayQueue, '', playQueue",
        "getPlayQueueByIndex, '', playQueueByIndex",
        "getBookmarks, '', bookmarks",
        "getInternetRadioStations, '', internetRadioStations",
        "getPodcasts, '', podcasts",
        "getNewestPodcasts, '', newestPodcasts",
        "getShares, '', shares",
    })
    void anAnswerIsAsTheSpecificationHasIt(String call, String query, String content) {
        // When
        JsonObject json = answer(player().get(address(call, query)));
        String xml = xml(call, query);

        // Then
        assertThat(json.getString("status")).as(json.encode()).isEqualTo("ok");
        assertThat(Specification.offences(content, json.getValue(content))).isEmpty();
        assertThat(SameWords.differences(json, xml)).isEmpty();
    }

    private static String address(String call, String query) {
        return "/rest/" + call + (query.isEmpty() ? "" : "?" + query);
    }

    private String xml(String call, String query) {
        return io.restassured.RestAssured.given()
                .queryParam("apiKey", key)
                .queryParam("v", "1.16.1")
                .queryParam("c", "tests")
                .get(address(call + ".view", query))
                .asString();
    }

    @BeforeEach
    void fill() {
        services.on(
                "LibraryService/ListLibraryTracks",
                (ListLibraryTracksRequest request) ->
                        ListLibraryTracksResponse.newBuilder()
                                .addItems(song())
                                .addItems(single())
                                .build());
        services.on(
                "LibraryService/ListLibraryGenres",
                (ListLibraryGenresRequest request) ->
                        ListLibraryGenresResponse.newBuilder()
                                .addItems(
                                        LibraryGenre.newBuilder()
                                                .setName("House")
                                                .setTracks(2)
                                                .setReleases(2))
                                .build());
        services.on(
                "TrackSearchService/SearchTracks",
                (SearchTracksRequest request) ->
                        SearchTracksResponse.newBuilder()
                                .addItems(TrackMatch.newBuilder().setTrack(sung()))
                                .build());
        services.on(
                "TrackService/ListTracks",
                (ListTracksRequest request) ->
                        ListTracksResponse.newBuilder().addItems(song()).build());
        services.on(
                "CatalogueService/ListSimilarTracks",
                (ListSimilarTracksRequest request) ->
                        ListSimilarTracksResponse.newBuilder()
                                .addItems(SimilarTrack.newBuilder().setTrack(single()))
                                .build());
        services.on(
                "AccountService/GetProfile",
                (GetProfileRequest request) ->
                        Profile.newBuilder()
                                .setId(ARTIST)
                                .setHandle("lou")
                                .setBio("Nights.")
                                .build());
        services.on("RatingService/GetEsteem", RatingTest::esteemed);
        services.on("RatingService/ListRatings", _ -> RatingTest.rated());
        listening();
        playlists();
    }

    private void listening() {
        services.on(
                "LikeService/ListLikes",
                (ListLikesRequest request) ->
                        ListLikesResponse.newBuilder()
                                .addItems(Like.newBuilder().setTrack(single()).setLikedAt(THEN))
                                .build());
        services.on(
                "ListenService/ListListens",
                (ListListensRequest request) ->
                        ListListensResponse.newBuilder()
                                .addItems(Listen.newBuilder().setTrack(song()))
                                .addItems(Listen.newBuilder().setTrack(song()))
                                .addItems(Listen.newBuilder().setTrack(single()))
                                .build());
        services.on(
                "ListenService/GetPlayingNow",
                (GetPlayingNowRequest request) ->
                        GetPlayingNowResponse.newBuilder()
                                .setHeard(
                                        HeardTrack.newBuilder()
                                                .setOriginUrl("https://veza.example/tracks/12"))
                                .setSince(THEN)
                                .build());
        services.on(
                "ListeningService/GetListening",
                (GetListeningRequest request) ->
                        Listening.newBuilder()
                                .addQueue(SONG)
                                .addQueue(SINGLE)
                                .setIndex(1)
                                .setTrack(single())
                                .setPositionMs(1_500)
                                .setDevice("tests")
                                .setAt(THEN)
                                .build());
        services.on("LyricsService/GetLyrics", (GetLyricsRequest request) -> lyrics());
        services.on(
                "LibraryService/BatchGetTracks",
                (io.veza.proto.stream.v1.BatchGetTracksRequest request) ->
                        io.veza.proto.stream.v1.BatchGetTracksResponse.newBuilder()
                                .addAllItems(
                                        request.getTracksList().stream()
                                                .map(id -> id == SONG ? song() : sung())
                                                .toList())
                                .build());
    }

    private void playlists() {
        Playlist playlist =
                Playlist.newBuilder()
                        .setId(41)
                        .setTitle("Night")
                        .setOwner(Person.newBuilder().setId(ada).setHandle("ada"))
                        .setEntries(1)
                        .setMayEdit(true)
                        .setCreatedAt(THEN)
                        .setChangedAt(THEN)
                        .build();
        services.on(
                "PlaylistService/ListPlaylists",
                (ListPlaylistsRequest request) ->
                        ListPlaylistsResponse.newBuilder().addItems(playlist).build());
        services.on("PlaylistService/GetPlaylist", (GetPlaylistRequest request) -> playlist);
        services.on(
                "PlaylistEntryService/ListEntries",
                (ListEntriesRequest request) ->
                        ListEntriesResponse.newBuilder()
                                .addItems(PlaylistEntry.newBuilder().setId(51).setTrack(song()))
                                .addItems(PlaylistEntry.newBuilder().setId(52))
                                .build());
    }

    private static Track sung() {
        return single().toBuilder().setHasLyrics(true).build();
    }

    private static Lyrics lyrics() {
        return Lyrics.newBuilder()
                .setTimed(true)
                .setLanguage("ko")
                .addLines(
                        LyricsLine.newBuilder()
                                .setStartMs(1_000)
                                .setEndMs(3_000)
                                .setText("눈을 떠")
                                .setVoice("Lou")
                                .addWords(
                                        LyricsWord.newBuilder()
                                                .setFrom(0)
                                                .setTo(2)
                                                .setStartMs(1_000))
                                .addWords(
                                        LyricsWord.newBuilder()
                                                .setFrom(3)
                                                .setTo(4)
                                                .setStartMs(2_000)))
                .addLines(LyricsLine.newBuilder().setStartMs(4_000).setText("Instrumental"))
                .build();
    }
}
