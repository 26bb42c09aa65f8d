package io.veza.stream.config;

import io.veza.platform.grpc.AccessRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may call what: music is heard without an account, changed only with one. */
class AccessProducer {

    @Produces
    @Singleton
    AccessRules rules() {
        return new AccessRules()
                .open("veza.stream.v1.TrackService/GetTrack")
                .open("veza.stream.v1.TrackService/ListTracks")
                .open("veza.stream.v1.AlbumService/GetAlbum")
                .open("veza.stream.v1.PlaylistService/GetPlaylist")
                .open("veza.stream.v1.PlaylistEntryService/ListEntries")
                .open("veza.stream.v1.CatalogueService/*")
                .open("veza.stream.v1.CommentService/ListComments")
                .open("veza.stream.v1.LikeService/ListLikers")
                .open("veza.stream.v1.RepostService/ListReposters")
                .open("veza.stream.v1.LinkService/OpenLink")
                .open("veza.stream.v1.PodcastService/ListShowCategories")
                .open("veza.stream.v1.PodcastService/GetShow")
                .open("veza.stream.v1.PodcastService/ListShows")
                .open("veza.stream.v1.EpisodeService/ListEpisodes")
                .open("veza.stream.v1.FeedService/*")
                .open("veza.stream.v1.SubjectService/*")
                .admin("veza.common.v1.EventLogService/*")
                .admin("veza.stream.v1.MediaIntegrityService/*")
                .admin("veza.stream.v1.MediaGarbageService/*");
    }
}
