package io.veza.stream.application.media;

import io.veza.stream.domain.media.Fingerprint;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.Shelf;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Two stores in one, while everything moves from a former one to a new one: what is new goes to the
 * new one, what has not moved is read where it lies. Whatever is killed goes on where it was: what
 * is left in the former one is what is left to do.
 */
public final class MovingStore implements MediaStore {

    private static final int PAGE = 100;
    private static final int LOCKS = 64;

    private final MediaStore former;
    private final MediaStore next;
    private final Lock[] locks = new Lock[LOCKS];

    public MovingStore(MediaStore former, MediaStore next) {
        this.former = former;
        this.next = next;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /**
     * Moves what is left of a shelf.
     *
     * @return how many files have moved
     */
    public long move(Shelf shelf) throws IOException {
        long moved = 0;
        String after = "";
        List<Holding> page = former.holdings(shelf, after, PAGE);
        while (!page.isEmpty()) {
            for (Holding holding : page) {
                moved += move(holding.key());
            }
            after = page.getLast().name();
            page = former.holdings(shelf, after, PAGE);
        }
        return moved;
    }

    /** Each file by itself: what is new beside it stays. */
    private long move(String key) throws IOException {
        long moved = 0;
        for (String name : former.files(key).keySet()) {
            moved += moveFile(name.isEmpty() ? key : key + "/" + name) ? 1 : 0;
        }
        former.remove(key);
        return moved;
    }

    private boolean moveFile(String key) throws IOException {
        Lock lock = lock(key);
        lock.lock();
        try {
            next.publish(former.local(key, Path.of("")), key);
            return true;
        } catch (NoSuchFileException replaced) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** One for all that belongs to one thing. */
    private Lock lock(String key) {
        return locks[Math.floorMod(Shelf.nameIn(key).hashCode(), LOCKS)];
    }

    @Override
    public Fingerprint publish(Path finished, String key) throws IOException {
        Lock lock = lock(key);
        lock.lock();
        try {
            Fingerprint print = next.publish(finished, key);
            former.remove(key);
            return print;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<StoredFile> find(String key) throws IOException {
        Optional<StoredFile> left = former.find(key);
        return left.isPresent() ? left : next.find(key);
    }

    @Override
    public Path local(String key, Path folder) throws IOException {
        return former.find(key).isPresent() ? former.local(key, folder) : next.local(key, folder);
    }

    @Override
    public void remove(String key) throws IOException {
        former.remove(key);
        next.remove(key);
    }

    @Override
    public Map<String, Long> files(String key) throws IOException {
        Map<String, Long> files = new HashMap<>(next.files(key));
        files.putAll(former.files(key));
        return files;
    }

    @Override
    public List<Holding> holdings(Shelf shelf, String after, int most) throws IOException {
        TreeMap<String, Holding> found = new TreeMap<>();
        for (MediaStore store : List.of(former, next)) {
            for (Holding holding : store.holdings(shelf, after, most)) {
                found.merge(
                        holding.name(),
                        holding,
                        (a, b) -> a.touchedAt().isAfter(b.touchedAt()) ? a : b);
            }
        }
        return found.values().stream().limit(most).toList();
    }

    @Override
    public void sweep(Instant before) throws IOException {
        former.sweep(before);
        next.sweep(before);
    }
}
