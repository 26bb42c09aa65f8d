package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;
import io.veza.user.domain.audit.HeadKey;
import java.util.List;

/** Signs heads with Ed25519. */
public interface HeadSeal {

    HeadKey make();

    byte[] sign(HeadKey key, byte[] text);

    /**
     * Those among the heads that were signed with one of the keys. A key that is not one of ours,
     * such as one put into its table by hand, counts for nothing.
     */
    Uni<List<Head>> genuine(List<Head> heads, List<HeadKey> keys);
}
