package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.account.Users;
import io.veza.user.application.session.Credentials;
import io.veza.user.application.session.Guesses;
import io.veza.user.domain.account.AccountError;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserChange;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.session.Login;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Accounts in memory, unique by handle and e-mail address. */
public final class FakeUsers implements Users, Credentials, Guesses {

    public final List<UserEvent> events = new ArrayList<>();
    public final List<Letter> letters = new ArrayList<>();

    private final Map<Long, Credential> accounts = new LinkedHashMap<>();

    @Override
    public Uni<Void> add(UserChange registered, PasswordHash hash, List<Letter> written) {
        User user = registered.user();
        if (find(other -> other.handle().equals(user.handle())).isPresent()) {
            return refuse(AccountError.HANDLE_TAKEN);
        }
        if (find(other -> other.email().equals(user.email())).isPresent()) {
            return refuse(AccountError.EMAIL_TAKEN);
        }
        accounts.put(user.id(), new Credential(user, hash, 0));
        events.add(registered.event());
        letters.addAll(written);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<User>> change(long id, Function<User, UserChange> decide) {
        Optional<UserChange> change = find(user -> user.id() == id).map(decide);
        change.ifPresent(this::save);
        return Uni.createFrom().item(change.map(UserChange::user));
    }

    @Override
    public Uni<Optional<User>> byId(long id) {
        return Uni.createFrom().item(find(user -> user.id() == id));
    }

    @Override
    public Uni<Optional<User>> byHandle(Handle handle) {
        return Uni.createFrom().item(find(user -> user.handle().equals(handle)));
    }

    @Override
    public Uni<Optional<User>> shown(Handle handle, Instant now) {
        return byHandle(handle);
    }

    @Override
    public Uni<List<PersonView>> people(Collection<Long> ids) {
        List<PersonView> people =
                accounts.values().stream()
                        .map(Credential::user)
                        .filter(user -> ids.contains(user.id()))
                        .map(FakeUsers::person)
                        .toList();
        return Uni.createFrom().item(people);
    }

    @Override
    public Uni<Optional<Credential>> byLogin(Login login) {
        Optional<Credential> found =
                accounts.values().stream()
                        .filter(credential -> answersTo(credential.user(), login.value()))
                        .findFirst();
        return Uni.createFrom().item(found);
    }

    @Override
    public Uni<Void> renew(Credential credential, PasswordHash fresh) {
        accounts.put(
                credential.user().id(),
                new Credential(credential.user(), fresh, credential.failures()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> wrong(long account, int atMost, Letter closed) {
        Credential before = accounts.get(account);
        if (before.failures() < atMost) {
            failures(account, before.failures() + 1);
        }
        if (before.failures() == atMost - 1) {
            letters.add(closed);
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forget(long account) {
        failures(account, 0);
        return Uni.createFrom().voidItem();
    }

    private void failures(long account, int failures) {
        accounts.computeIfPresent(
                account, (_, old) -> new Credential(old.user(), old.hash(), failures));
    }

    private void save(UserChange change) {
        long id = change.user().id();
        accounts.computeIfPresent(
                id, (_, old) -> new Credential(change.user(), old.hash(), old.failures()));
        events.add(change.event());
    }

    private Optional<User> find(Predicate<User> condition) {
        return accounts.values().stream().map(Credential::user).filter(condition).findFirst();
    }

    private static boolean answersTo(User user, String login) {
        return user.handle().value().equals(login) || user.email().value().equals(login);
    }

    private static PersonView person(User user) {
        return new PersonView(user.id(), user.handle().value(), user.displayName().value());
    }

    private static Uni<Void> refuse(AccountError error) {
        return Uni.createFrom().failure(new DomainException(error, "taken"));
    }
}
