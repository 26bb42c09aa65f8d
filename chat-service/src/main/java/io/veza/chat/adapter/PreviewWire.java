package io.veza.chat.adapter;

import io.veza.chat.application.preview.Page;
import io.veza.chat.domain.message.NamedPicture;
import io.veza.chat.domain.message.Previews;
import io.veza.proto.chat.v1.LinkPreview;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.PreviewPicture;
import io.veza.proto.chat.v1.SeenPage;

/** What is shown of links, as protobuf. */
public final class PreviewWire {

    private PreviewWire() {}

    static void put(Message.Builder wire, Previews previews) {
        previews.items().forEach(one -> wire.addPreviews(preview(one)));
        if (previews.removed()) {
            wire.setPreviewsRemoved(true);
        }
    }

    static Previews previews(Message wire) {
        return wire.getPreviewsCount() == 0 && !wire.getPreviewsRemoved()
                ? Previews.NONE
                : new Previews(
                        wire.getPreviewsList().stream().map(PreviewWire::preview).toList(),
                        wire.getPreviewsRemoved());
    }

    private static LinkPreview preview(io.veza.chat.domain.message.LinkPreview preview) {
        LinkPreview.Builder wire =
                LinkPreview.newBuilder()
                        .setUrl(preview.url())
                        .setTitle(preview.title())
                        .setDescription(preview.description())
                        .setSite(preview.site());
        if (preview.picture() != null) {
            wire.setPicture(picture(preview.picture()));
        }
        return wire.build();
    }

    private static io.veza.chat.domain.message.LinkPreview preview(LinkPreview wire) {
        return new io.veza.chat.domain.message.LinkPreview(
                wire.getUrl(),
                wire.getTitle(),
                wire.getDescription(),
                wire.getSite(),
                wire.hasPicture() ? picture(wire.getPicture()) : null);
    }

    private static PreviewPicture picture(io.veza.chat.domain.message.PreviewPicture picture) {
        return PreviewPicture.newBuilder()
                .setId(picture.id())
                .setUrl(picture.url())
                .setWidth(picture.width())
                .setHeight(picture.height())
                .setLarge(picture.large())
                .setDescription(picture.description())
                .build();
    }

    private static io.veza.chat.domain.message.PreviewPicture picture(PreviewPicture wire) {
        return new io.veza.chat.domain.message.PreviewPicture(
                wire.getId(),
                wire.getUrl(),
                wire.getWidth(),
                wire.getHeight(),
                wire.getLarge(),
                wire.getDescription());
    }

    public static SeenPage page(Page page) {
        SeenPage.Builder wire = SeenPage.newBuilder().setPreview(preview(page.preview()));
        if (page.picture() != null) {
            wire.setPicture(
                    SeenPage.NamedPicture.newBuilder()
                            .setAddress(page.picture().address())
                            .setLarge(page.picture().large())
                            .setDescription(page.picture().description()));
        }
        return wire.build();
    }

    public static Page page(SeenPage wire) {
        SeenPage.NamedPicture named = wire.getPicture();
        return new Page(
                preview(wire.getPreview()),
                wire.hasPicture()
                        ? new NamedPicture(
                                named.getAddress(), named.getLarge(), named.getDescription())
                        : null);
    }
}
