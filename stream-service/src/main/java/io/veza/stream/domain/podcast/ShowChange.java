package io.veza.stream.domain.podcast;

import io.veza.stream.domain.track.Visibility;
import java.util.Optional;

/** What an owner changes about a show; what is empty stays. */
public record ShowChange(
        Optional<String> title,
        Optional<String> description,
        Optional<String> language,
        Optional<Category> category,
        ImprintChange imprint,
        Optional<Boolean> explicit,
        Optional<WebAddress> link,
        FundingChange funding,
        Optional<Boolean> locked,
        Optional<ShowKind> kind,
        Optional<Visibility> visibility) {

    public record ImprintChange(
            Optional<String> author, Optional<String> email, Optional<String> copyright) {

        Imprint applyTo(Imprint before) {
            return new Imprint(
                    author.orElse(before.author()),
                    email.orElse(before.email()),
                    copyright.orElse(before.copyright()));
        }
    }

    public record FundingChange(Optional<WebAddress> address, Optional<String> text) {

        Funding applyTo(Funding before) {
            return new Funding(address.orElse(before.address()), text.orElse(before.text()));
        }
    }

    ShowDetails applyTo(ShowDetails before) {
        return new ShowDetails(
                title.filter(text -> !text.isBlank()).orElse(before.title()),
                description.orElse(before.description()),
                language.orElse(before.language()),
                category.orElse(before.category()),
                imprint.applyTo(before.imprint()),
                explicit.orElse(before.explicit()),
                link.orElse(before.link()),
                funding.applyTo(before.funding()),
                locked.orElse(before.locked()),
                kind.orElse(before.kind()),
                visibility.orElse(before.visibility()));
    }
}
