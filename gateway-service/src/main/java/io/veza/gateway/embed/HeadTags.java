package io.veza.gateway.embed;

import io.veza.proto.stream.v1.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The head of a page: OpenGraph (ogp.me), Twitter's cards, oEmbed's discovery, canonical. */
@ApplicationScoped
class HeadTags {

    /** For those who have a secret link: it is nobody else's business. */
    static final String UNLISTED = new Tags().title(Site.NAME).name("robots", "noindex").toString();

    private static final int DESCRIPTION = 200;
    private static final int SECOND = 1000;

    private final Site site;

    HeadTags(Site site) {
        this.site = site;
    }

    String of(Shown shown) {
        String page = site.absolute(shown.address().page());
        Tags tags =
                new Tags()
                        .title(title(shown) + " · " + Site.NAME)
                        .name("description", description(shown))
                        .link("canonical", page)
                        .property("og:site_name", Site.NAME)
                        .property("og:type", type(shown.address().kind()))
                        .property("og:title", shown.title())
                        .property("og:description", description(shown))
                        .property("og:url", page);
        if (!shown.listed()) {
            tags.name("robots", "noindex");
        }
        picture(tags, shown);
        music(tags, shown);
        twitter(tags, shown);
        discovery(tags, shown, page);
        return tags.toString();
    }

    private static String title(Shown shown) {
        String by = shown.address().plays() ? shown.author() : "@" + shown.by().getHandle();
        return by.isEmpty() ? shown.title() : shown.title() + " – " + by;
    }

    /** Cut between characters of whatever kind. */
    private static String description(Shown shown) {
        String said = shown.description().isEmpty() ? title(shown) : shown.description();
        int length = said.codePointCount(0, said.length());
        return length <= DESCRIPTION
                ? said
                : said.substring(0, said.offsetByCodePoints(0, DESCRIPTION - 1)) + "…";
    }

    private static String type(Address.Kind kind) {
        return switch (kind) {
            case TRACK -> "music.song";
            case ALBUM -> "music.album";
            case PLAYLIST -> "music.playlist";
            case PERSON -> "profile";
        };
    }

    private void picture(Tags tags, Shown shown) {
        Picture.largest(shown.pictures())
                .ifPresent(picture -> {
                    tags.property("og:image", site.absolute(picture.path()));
                    if (picture.width() > 0) {
                        tags.property("og:image:width", Integer.toString(picture.width()))
                                .property("og:image:height", Integer.toString(picture.width()))
                                .property("og:image:type", "image/webp");
                    }
                    tags.property("og:image:alt", shown.title())
                            .name("twitter:image", site.absolute(picture.path()))
                            .name("twitter:image:alt", shown.title());
                });
    }

    private void music(Tags tags, Shown shown) {
        String author = shown.authorPage().isEmpty() ? "" : site.absolute(shown.authorPage());
        switch (shown.address().kind()) {
            case TRACK -> song(tags.property("music:musician", author), shown.tracks().getFirst());
            case ALBUM ->
                    songs(
                            tags.property("music:musician", author)
                                    .property("music:release_date", shown.released()),
                            shown);
            case PLAYLIST -> songs(tags.property("music:creator", author), shown);
            case PERSON -> tags.property("profile:username", shown.by().getHandle());
        }
    }

    private void song(Tags tags, Track track) {
        if (track.getDurationMs() >= SECOND) {
            tags.property("music:duration", Integer.toString(track.getDurationMs() / SECOND));
        }
        if (track.hasAlbum()) {
            String album = "/albums/" + track.getAlbum().getId();
            tags.property("music:album", site.absolute(album))
                    .property("music:album:disc", Integer.toString(track.getAlbum().getDisc()))
                    .property(
                            "music:album:track", Integer.toString(track.getAlbum().getPosition()));
        }
        if (!track.getPlayback().getMp3().isEmpty()) {
            tags.property("og:audio", site.absolute(track.getPlayback().getMp3()))
                    .property("og:audio:type", "audio/mpeg");
        }
    }

    private void songs(Tags tags, Shown shown) {
        shown.tracks()
                .forEach(track ->
                        tags.property("music:song", site.absolute("/tracks/" + track.getId())));
    }

    private void twitter(Tags tags, Shown shown) {
        tags.name("twitter:card", shown.address().plays() ? "player" : "summary")
                .name("twitter:title", shown.title())
                .name("twitter:description", description(shown));
        if (shown.address().plays()) {
            Frame frame = Frame.of(shown.address().kind());
            tags.name("twitter:player", site.absolute(shown.address().player()))
                    .name("twitter:player:width", Integer.toString(frame.width()))
                    .name("twitter:player:height", Integer.toString(frame.height()));
        }
    }

    private void discovery(Tags tags, Shown shown, String page) {
        String address =
                site.absolute("/oembed?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        tags.alternate("application/json+oembed", shown.title(), address + "&format=json")
                .alternate("text/xml+oembed", shown.title(), address + "&format=xml");
    }
}
