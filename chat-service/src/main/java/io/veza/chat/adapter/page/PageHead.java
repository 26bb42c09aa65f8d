package io.veza.chat.adapter.page;

import io.veza.chat.application.preview.Page;
import io.veza.chat.domain.message.LinkPreview;
import io.veza.chat.domain.message.NamedPicture;
import io.veza.platform.fetch.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself: Open Graph first, then Twitter's cards, then plain HTML. */
final class PageHead {

    private final Document page;
    private final Fetched fetched;

    private PageHead(Document page, Fetched fetched) {
        this.page = page;
        this.fetched = fetched;
    }

    /** The header's charset counts, else what the page itself says. */
    static PageHead of(Fetched fetched) {
        try {
            Document page =
                    Jsoup.parse(
                            new ByteArrayInputStream(fetched.body()),
                            charset(fetched.contentType()),
                            fetched.address().toString());
            return new PageHead(page, fetched);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable String charset(String contentType) {
        return Arrays.stream(contentType.split(";"))
                .map(String::strip)
                .filter(part -> part.regionMatches(true, 0, "charset=", 0, 8))
                .map(part -> part.substring(8).replace("\"", ""))
                .filter(PageHead::isKnown)
                .findFirst()
                .orElse(null);
    }

    private static boolean isKnown(String charset) {
        try {
            return java.nio.charset.Charset.isSupported(charset);
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    Page page(String url) {
        return new Page(preview(url), picture().orElse(null));
    }

    /** Its address may be relative to where the page was found in the end. */
    private Optional<NamedPicture> picture() {
        String address =
                first(
                        address("og:image"),
                        address("og:image:url"),
                        address("twitter:image"),
                        address("twitter:image:src"));
        boolean large = meta("twitter:card").equalsIgnoreCase("summary_large_image");
        return NamedPicture.of(
                address, large, first(meta("og:image:alt"), meta("twitter:image:alt")));
    }

    private String address(String name) {
        Element found = find(name);
        return found == null || found.attr("content").isBlank() ? "" : found.absUrl("content");
    }

    private LinkPreview preview(String url) {
        String site = meta("og:site_name");
        return new LinkPreview(
                url,
                first(meta("og:title"), meta("twitter:title"), page.title()),
                first(meta("og:description"), meta("twitter:description"), meta("description")),
                first(site, Objects.requireNonNullElse(fetched.address().getHost(), "")));
    }

    private String meta(String name) {
        Element found = find(name);
        return found == null ? "" : found.attr("content").strip();
    }

    private @Nullable Element find(String name) {
        return page.selectFirst("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]");
    }

    private static String first(String... candidates) {
        return Arrays.stream(candidates).filter(one -> !one.isBlank()).findFirst().orElse("");
    }
}
