package io.veza.stream.adapter.grpc.podcast;

import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.CreateShowRequest;
import io.veza.proto.stream.v1.Show;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.UpdateShowRequest;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.adapter.grpc.TrackMessages;
import io.veza.stream.domain.podcast.Category;
import io.veza.stream.domain.podcast.Funding;
import io.veza.stream.domain.podcast.Imprint;
import io.veza.stream.domain.podcast.ShowChange;
import io.veza.stream.domain.podcast.ShowChange.FundingChange;
import io.veza.stream.domain.podcast.ShowChange.ImprintChange;
import io.veza.stream.domain.podcast.ShowDetails;
import io.veza.stream.domain.podcast.ShowKind;
import io.veza.stream.domain.podcast.WebAddress;
import java.util.Optional;

/** Between the contract and the domain. */
final class ShowMessages {

    private ShowMessages() {}

    static Show.Builder toProto(
            io.veza.stream.domain.podcast.Show show,
            Person owner,
            String feed,
            Optional<Principal> caller) {
        boolean own = caller.filter(show::isOwnedBy).isPresent();
        Show.Builder message =
                Show.newBuilder()
                        .setId(show.id())
                        .setOwner(owner)
                        .setGuid(show.guid().toString())
                        .setEpisodeCount(show.episodesFor(caller.orElse(null)))
                        .setFeed(feed)
                        .setMayEdit(own)
                        .setImportedFrom(own ? show.importedFrom() : "")
                        .setCreatedAt(Times.timestamp(show.createdAt()))
                        .setChangedAt(Times.timestamp(show.changedAt()))
                        .setRevision(show.revision().value());
        return details(message, show.details());
    }

    private static Show.Builder details(Show.Builder message, ShowDetails details) {
        return message.setTitle(details.title())
                .setDescription(details.description())
                .setLanguage(details.language())
                .setCategory(details.category().text())
                .setAuthor(details.imprint().author())
                .setEmail(details.imprint().email())
                .setCopyright(details.imprint().copyright())
                .setExplicit(details.explicit())
                .setLink(details.link().text())
                .setFundingUrl(details.funding().address().text())
                .setFundingText(details.funding().text())
                .setLocked(details.locked())
                .setKind(Show.Kind.valueOf(details.kind().name()))
                .setVisibility(Track.Visibility.valueOf(details.visibility().name()));
    }

    static ShowDetails toDetails(CreateShowRequest request) {
        return new ShowDetails(
                request.getTitle(),
                request.getDescription(),
                request.getLanguage(),
                Category.parse(request.getCategory()),
                new Imprint(request.getAuthor(), request.getEmail(), request.getCopyright()),
                request.getExplicit(),
                WebAddress.parse("link", request.getLink()),
                new Funding(
                        WebAddress.parse("fundingUrl", request.getFundingUrl()),
                        request.getFundingText()),
                !request.hasLocked() || request.getLocked(),
                toKind(request.getKind()).orElse(ShowKind.EPISODIC),
                TrackMessages.toVisibility(request.getVisibility()));
    }

    static ShowChange toChange(UpdateShowRequest request) {
        return new ShowChange(
                when(request.hasTitle(), request.getTitle()),
                when(request.hasDescription(), request.getDescription()),
                when(request.hasLanguage(), request.getLanguage()),
                when(request.hasCategory(), request.getCategory()).map(Category::parse),
                new ImprintChange(
                        when(request.hasAuthor(), request.getAuthor()),
                        when(request.hasEmail(), request.getEmail()),
                        when(request.hasCopyright(), request.getCopyright())),
                when(request.hasExplicit(), request.getExplicit()),
                when(request.hasLink(), request.getLink())
                        .map(text -> WebAddress.parse("link", text)),
                new FundingChange(
                        when(request.hasFundingUrl(), request.getFundingUrl())
                                .map(text -> WebAddress.parse("fundingUrl", text)),
                        when(request.hasFundingText(), request.getFundingText())),
                when(request.hasLocked(), request.getLocked()),
                toKind(request.getKind()),
                when(request.hasVisibility(), request.getVisibility())
                        .map(TrackMessages::toVisibility));
    }

    private static <T> Optional<T> when(boolean present, T value) {
        return present ? Optional.of(value) : Optional.empty();
    }

    private static Optional<ShowKind> toKind(Show.Kind kind) {
        return kind == Show.Kind.KIND_UNSPECIFIED
                ? Optional.empty()
                : Optional.of(ShowKind.valueOf(kind.name()));
    }
}
