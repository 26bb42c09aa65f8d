package io.veza.chat.adapter;

import io.veza.chat.domain.message.Previews;
import io.veza.proto.chat.v1.LinkPreview;
import io.veza.proto.chat.v1.Message;

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

    public static LinkPreview preview(io.veza.chat.domain.message.LinkPreview preview) {
        return LinkPreview.newBuilder()
                .setUrl(preview.url())
                .setTitle(preview.title())
                .setDescription(preview.description())
                .setSite(preview.site())
                .build();
    }

    public static io.veza.chat.domain.message.LinkPreview preview(LinkPreview preview) {
        return new io.veza.chat.domain.message.LinkPreview(
                preview.getUrl(), preview.getTitle(), preview.getDescription(), preview.getSite());
    }
}
