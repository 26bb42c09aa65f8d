package io.veza.gateway.embed;

import io.veza.gateway.config.EmbedConfig;
import io.veza.gateway.export.HtmlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of something what oEmbed 1.0 (oembed.com, 2.3) has words for. */
@ApplicationScoped
class OEmbed {

    private static final Pattern MOMENT = Pattern.compile("(?:^|&)t=([0-9hms]{1,12})(?:&|$)");

    private final Site site;
    private final long cacheAge;

    OEmbed(Site site, EmbedConfig config) {
        this.site = site;
        cacheAge = config.cacheAge().toSeconds();
    }

    /** In the order of the specification; numbers are numbers. */
    Map<String, Object> of(Shown shown, OEmbedRequest request) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("type", shown.address().plays() ? "rich" : "link");
        said.put("version", "1.0");
        said.put("title", shown.title());
        if (!shown.author().isEmpty()) {
            said.put("author_name", shown.author());
            said.put("author_url", site.absolute(shown.authorPage()));
        }
        said.put("provider_name", Site.NAME);
        said.put("provider_url", site.absolute("/"));
        said.put("cache_age", cacheAge);
        picture(said, shown, request);
        if (shown.address().plays()) {
            player(said, shown, request);
        }
        return said;
    }

    /** Its size has to be said with it, so none whose size is unknown, or is too large. */
    private void picture(Map<String, Object> said, Shown shown, OEmbedRequest request) {
        int side = Math.min(request.maxWidth(), request.maxHeight());
        Picture.within(shown.pictures(), side)
                .ifPresent(picture -> {
                    said.put("thumbnail_url", site.absolute(picture.path()));
                    said.put("thumbnail_width", picture.width());
                    said.put("thumbnail_height", picture.width());
                });
    }

    private void player(Map<String, Object> said, Shown shown, OEmbedRequest request) {
        Frame frame =
                Frame.of(shown.address().kind()).within(request.maxWidth(), request.maxHeight());
        String address = site.absolute(shown.address().player()) + moment(request.url());
        said.put("html", html(address, shown.title(), frame));
        said.put("width", frame.width());
        said.put("height", frame.height());
    }

    private static String html(String address, String title, Frame frame) {
        return "<iframe src=\""
                + HtmlText.escape(address)
                + "\" title=\""
                + HtmlText.escape(title)
                + "\" width=\""
                + frame.width()
                + "\" height=\""
                + frame.height()
                + "\" frameborder=\"0\" allow=\"autoplay; encrypted-media\" loading=\"lazy\">"
                + "</iframe>";
    }

    /** Whoever shares a moment embeds that moment. */
    private static String moment(String url) {
        String query = Objects.requireNonNullElse(URI.create(url).getRawQuery(), "");
        Matcher moment = MOMENT.matcher(query);
        return moment.find() ? "?t=" + moment.group(1) : "";
    }
}
