package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.Sieges;
import io.veza.user.domain.account.User;
import io.veza.user.domain.alert.Siege;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import java.util.ArrayList;
import java.util.List;

/** Remembers who was tried in vain. */
public final class FakeSieges implements Sieges {

    public final List<Login> tried = new ArrayList<>();

    @Override
    public Uni<Void> failed(Login login, ClientAddress address) {
        tried.add(login);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Siege> around(User user, ClientAddress address) {
        return Uni.createFrom().item(Siege.NONE);
    }
}
