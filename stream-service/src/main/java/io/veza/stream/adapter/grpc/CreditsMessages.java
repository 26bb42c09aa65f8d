package io.veza.stream.adapter.grpc;

import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Credit;
import io.veza.proto.stream.v1.Credits;
import io.veza.stream.domain.credits.CreditRole;
import io.veza.stream.domain.credits.Imprint;
import io.veza.stream.domain.credits.Isrc;
import io.veza.stream.domain.credits.Licence;
import java.util.Map;

/** Between the contract and what artists say about who made a track. */
final class CreditsMessages {

    private CreditsMessages() {}

    /**
     * @param people by id; accounts that are not among them have no handle
     */
    static Credits toProto(
            io.veza.stream.domain.credits.Credits credits, Map<Long, Person> people) {
        return Credits.newBuilder()
                .addAllPeople(
                        credits.people().stream().map(credit -> toProto(credit, people)).toList())
                .setIsrc(credits.isrc().value())
                .setLicence(Credits.Licence.valueOf(credits.licence().name()))
                .setLicenceUrl(credits.licence().url())
                .setExplicit(credits.explicit())
                .setComposer(credits.imprint().composer())
                .setPublisher(credits.imprint().publisher())
                .setPhonogram(credits.imprint().phonogram())
                .setCopyright(credits.imprint().copyright())
                .setLanguage(credits.language())
                .build();
    }

    private static Credit toProto(
            io.veza.stream.domain.credits.Credit credit, Map<Long, Person> people) {
        Person known = people.getOrDefault(credit.account(), Person.getDefaultInstance());
        return Credit.newBuilder()
                .setName(credit.name())
                .setRole(Credit.Role.valueOf(credit.role().name()))
                .setOther(credit.other())
                .setHandle(known.getHandle())
                .build();
    }

    /**
     * @param accounts by handle as it was said
     */
    static io.veza.stream.domain.credits.Credits toCredits(
            Credits credits, Map<String, Long> accounts) {
        return new io.veza.stream.domain.credits.Credits(
                credits.getPeopleList().stream().map(credit -> toCredit(credit, accounts)).toList(),
                Isrc.parse(credits.getIsrc()),
                toLicence(credits.getLicence()),
                credits.getExplicit(),
                new Imprint(
                        credits.getComposer(),
                        credits.getPublisher(),
                        credits.getPhonogram(),
                        credits.getCopyright()),
                credits.getLanguage());
    }

    private static io.veza.stream.domain.credits.Credit toCredit(
            Credit credit, Map<String, Long> accounts) {
        return new io.veza.stream.domain.credits.Credit(
                credit.getName(),
                CreditRole.valueOf(credit.getRole().name()),
                credit.getOther(),
                accounts.getOrDefault(credit.getHandle(), 0L));
    }

    private static Licence toLicence(Credits.Licence licence) {
        return licence == Credits.Licence.LICENCE_UNSPECIFIED
                ? Licence.ALL_RIGHTS_RESERVED
                : Licence.valueOf(licence.name());
    }
}
