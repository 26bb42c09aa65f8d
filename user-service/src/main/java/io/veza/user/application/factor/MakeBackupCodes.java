package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.factor.BackupCode;
import io.veza.user.domain.factor.FactorError;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a set of backup codes, which voids the one before. */
@ApplicationScoped
public class MakeBackupCodes {

    private final Totps totps;
    private final CodeHasher hasher;
    private final SecureRandom random;

    MakeBackupCodes(Totps totps, CodeHasher hasher, SecureRandom random) {
        this.totps = totps;
        this.hasher = hasher;
        this.random = random;
    }

    /** The codes for their owner, and what is kept of them. */
    record Made(List<String> texts, List<Totps.HashedCode> hashed) {}

    public Uni<List<String>> handle(long user) {
        return totps.find(user)
                .invoke(MakeBackupCodes::requireOn)
                .chain(this::make)
                .call(made -> totps.replaceCodes(user, made.hashed()))
                .map(Made::texts);
    }

    Uni<Made> make() {
        List<BackupCode> codes = distinct();
        return hasher.hash(codes.stream().map(BackupCode::secret).toList())
                .map(hashes -> made(codes, hashes));
    }

    private static Made made(List<BackupCode> codes, List<String> hashes) {
        return new Made(
                codes.stream().map(BackupCode::text).toList(),
                IntStream.range(0, codes.size())
                        .mapToObj(i -> new Totps.HashedCode(codes.get(i).id(), hashes.get(i)))
                        .toList());
    }

    /** No two of a set have the same id. */
    private List<BackupCode> distinct() {
        Map<String, BackupCode> byId =
                Stream.generate(() -> BackupCode.random(random))
                        .limit(3L * BackupCode.SET)
                        .collect(
                                Collectors.toMap(
                                        BackupCode::id, Function.identity(), (one, _) -> one));
        return byId.values().stream().limit(BackupCode.SET).toList();
    }

    private static void requireOn(Optional<TotpView> found) {
        if (found.isEmpty()) {
            throw off();
        }
    }

    static DomainException off() {
        return new DomainException(FactorError.FACTOR_OFF, "No codes are asked for.");
    }
}
