package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.preview.Pages;
import io.veza.chat.domain.message.LinkPreview;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;

/** A web in which every page is called after its address, and those of silent.test say nothing. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestPages implements Pages {

    @Override
    public Uni<Optional<LinkPreview>> look(String address) {
        return Uni.createFrom()
                .item(
                        address.contains("silent.test")
                                ? Optional.empty()
                                : Optional.of(page(address)));
    }

    public static LinkPreview page(String address) {
        return new LinkPreview(address, "Page " + address, "About it", "Web");
    }
}
