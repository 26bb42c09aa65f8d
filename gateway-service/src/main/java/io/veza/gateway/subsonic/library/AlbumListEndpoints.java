package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.AlbumList;
import io.veza.proto.subsonic.v1.AlbumList2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Releases in some order: what the first page of a player shows. */
@ApplicationScoped
class AlbumListEndpoints implements Endpoints {

    private final AlbumLists lists;
    private final Shelf shelf;

    AlbumListEndpoints(AlbumLists lists, Shelf shelf) {
        this.lists = lists;
        this.shelf = shelf;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getAlbumList",
                call -> albums(call).map(found -> Answer.of(to -> to.setAlbumList(folders(found)))),
                "getAlbumList2",
                call -> albums(call).map(found -> Answer.of(to -> to.setAlbumList2(tags(found)))));
    }

    private Uni<List<Album>> albums(Call call) {
        return lists.find(call).chain(found -> shelf.releases(call, found));
    }

    private static AlbumList folders(List<Album> albums) {
        return AlbumList.newBuilder()
                .addAllAlbum(albums.stream().map(FolderView::of).toList())
                .build();
    }

    private static AlbumList2 tags(List<Album> albums) {
        return AlbumList2.newBuilder().addAllAlbum(albums).build();
    }
}
