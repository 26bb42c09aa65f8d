package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.preview.Page;
import io.veza.chat.application.preview.Pages;
import io.veza.chat.domain.message.LinkPreview;
import io.veza.chat.domain.message.NamedPicture;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;

/**
 * A web in which every page is called after its address, those of silent.test say nothing, and
 * those of seen.test name a picture.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestPages implements Pages {

    @Override
    public Uni<Optional<Page>> look(String address) {
        return Uni.createFrom()
                .item(
                        address.contains("silent.test")
                                ? Optional.empty()
                                : Optional.of(page(address)));
    }

    private static Page page(String address) {
        return new Page(
                new LinkPreview(address, "Page " + address, "About it", "Web"),
                address.contains("seen.test")
                        ? new NamedPicture(address + "/picture.png", true, "A quay")
                        : null);
    }
}
